"use client";

import { useState } from "react";
import { isExpression } from "@/lib/pipeline/expression";
import { isJsonObject } from "@/lib/utils/json";
import { issuesUnder } from "../fields/field-issues";
import { useTarget } from "../target";
import { useMember } from "../use-member";
import { GroupFrame } from "./group-frame";
import { JsonWidget } from "./json-widget";
import { asMap, mergeEntries } from "./map-entries";
import { MapRow } from "./map-row";
import { NewMapRow } from "./new-map-row";
import type { GroupProps } from "./widget-props";

/** Names and texts, as a table. */
export function StringMapWidget(props: GroupProps) {
  return <MapTable {...props} noun="row" isText />;
}

/** Names and single values that a Lambda function receives. */
export function InputsMapWidget(props: GroupProps) {
  return <MapTable {...props} noun="argument" isText={false} />;
}

interface MapTableProps extends GroupProps {
  readonly noun: string;
  readonly isText: boolean;
}

function MapTable({ field, path, heading, noun, isText }: MapTableProps) {
  const { issues } = useTarget();
  const { value, set } = useMember(path);
  const [isAdding, setAdding] = useState(false);
  const map = asMap(value);
  const names = Object.keys(map);
  const frame = { field, heading, noun, issues: issuesUnder(issues, path) };

  if (isExpression(value) || (value !== undefined && !isJsonObject(value))) {
    return (
      <GroupFrame {...frame}>
        <JsonWidget label={field.label} path={path} value={value} />
      </GroupFrame>
    );
  }
  return (
    <GroupFrame {...frame} onAdd={() => setAdding(true)}>
      {(names.length > 0 || isAdding) && (
        <div className="overflow-hidden rounded-control border border-line-strong bg-field">
          <table className="w-full table-fixed border-collapse text-left">
            <caption className="sr-only">{field.label}</caption>
            <thead className="sr-only">
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Value</th>
              </tr>
            </thead>
            <tbody>
              {names.map((name) => (
                <MapRow key={name} path={path} map={map} name={name} isText={isText} />
              ))}
              {isAdding && (
                <NewMapRow
                  label={field.label}
                  isTaken={(name) => Object.hasOwn(map, name)}
                  onAdd={(pairs) => set(mergeEntries(map, pairs))}
                  onDone={() => setAdding(false)}
                />
              )}
            </tbody>
          </table>
        </div>
      )}
    </GroupFrame>
  );
}
