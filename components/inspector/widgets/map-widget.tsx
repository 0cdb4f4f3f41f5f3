"use client";

import { useState } from "react";
import { isExpression } from "@/lib/pipeline/expression";
import { isJsonObject } from "@/lib/utils/json";
import { issuesUnder } from "../fields/field-issues";
import { usePaste } from "../paste/use-paste";
import { useTarget } from "../target";
import { useMember } from "../use-member";
import { emptyWords } from "./empty-words";
import { useReorder } from "./grip";
import { GroupFrame } from "./group-frame";
import { JsonWidget } from "./json-widget";
import { asMap, mergeEntries, moveEntry } from "./map-entries";
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
  const reorder = useReorder(names.length, (move) => set(moveEntry(map, move)));
  const paste = usePaste(noun, async (text) => {
    const { readPairs } = await import("../paste/read-pairs");
    return readPairs(text, { map, isText, write: set });
  });
  const frame = { field, heading, noun, issues: issuesUnder(issues, path) };

  if (isExpression(value) || (value !== undefined && !isJsonObject(value))) {
    return (
      <GroupFrame {...frame}>
        <JsonWidget label={field.label} path={path} value={value} />
      </GroupFrame>
    );
  }
  return (
    <GroupFrame
      {...frame}
      onAdd={() => setAdding(true)}
      paste={paste}
      empty={names.length > 0 || isAdding ? undefined : emptyWords(heading, noun)}
    >
      {(names.length > 0 || isAdding) && (
        <div className="overflow-hidden rounded-control border border-line-strong bg-field">
          <table className="w-full table-fixed border-collapse text-left">
            <caption className="sr-only">{field.label}</caption>
            <colgroup>
              <col className="w-6" />
              <col className="w-[52%]" />
              <col />
            </colgroup>
            <thead className="sr-only">
              <tr>
                <th scope="col">Place</th>
                <th scope="col">Name</th>
                <th scope="col">Value</th>
              </tr>
            </thead>
            <tbody data-rows>
              {names.map((name, index) => (
                <MapRow
                  key={name}
                  path={path}
                  map={map}
                  name={name}
                  index={index}
                  isText={isText}
                  reorder={reorder}
                  onPaste={paste.onPaste}
                />
              ))}
              {isAdding && (
                <NewMapRow
                  label={field.label}
                  isTaken={(name) => Object.hasOwn(map, name)}
                  onAdd={(pairs) => set(mergeEntries(map, pairs))}
                  onPaste={(event) => {
                    paste.onPaste(event, { takesPair: true });
                    if (event.defaultPrevented) setAdding(false);
                  }}
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
