"use client";

import { Fragment } from "react";
import { isJsonArray } from "@/lib/utils/json";
import { issuesLeft } from "../fields/field-issues";
import { useTarget } from "../target";
import { useMember } from "../use-member";
import { ConditionCard } from "./condition-card";
import { NEW_CONDITION } from "./condition-row";
import { GroupFrame } from "./group-frame";
import { JsonWidget } from "./json-widget";
import type { GroupProps } from "./widget-props";

/** What a condition step asks; all of it has to hold. */
export function ConditionsWidget({ field, path, heading }: GroupProps) {
  const target = useTarget();
  const { value } = useMember(path);
  const conditions = isJsonArray(value) ? value : [];
  const places = conditions.map((_, index) => [...path, index]);
  return (
    <GroupFrame
      field={field}
      heading={heading}
      noun="condition"
      isBlank={conditions.length === 0}
      onAdd={() => target.insertItem(path, NEW_CONDITION)}
      issues={issuesLeft(target.issues, path, places)}
    >
      {value !== undefined && !isJsonArray(value) && (
        <JsonWidget label={field.label} path={path} value={value} />
      )}
      {conditions.map((condition, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no identity but their place.
        <Fragment key={index}>
          {index > 0 && <p className="text-center text-12 text-muted">and</p>}
          <ConditionCard
            path={[...path, index]}
            condition={condition}
            onRemove={() => target.removeItem(path, index)}
          />
        </Fragment>
      ))}
    </GroupFrame>
  );
}
