"use client";

import { isJsonArray } from "@/lib/utils/json";
import { issuesLeft } from "../fields/field-issues";
import { useTarget } from "../target";
import { useMember } from "../use-member";
import { ConditionEditingProvider, useNewConditionEditing } from "./condition-editing";
import { ConditionGroup } from "./condition-group";
import { KindSelect } from "./condition-kind";
import { rootPlaces } from "./condition-places";
import { ConditionSentence } from "./condition-sentence";
import { GroupFrame } from "./group-frame";
import { JsonWidget } from "./json-widget";
import type { GroupProps } from "./widget-props";

/** What a condition step asks: the sentence it amounts to, and the parts to build it from. */
export function ConditionBuilder({ field, path, heading }: GroupProps) {
  const target = useTarget();
  const { value } = useMember(path);
  const editing = useNewConditionEditing(path);
  const { root } = editing;
  const places = rootPlaces(root, path);
  return (
    <ConditionEditingProvider value={editing}>
      <GroupFrame
        field={field}
        heading={heading}
        noun="condition"
        isBlank={root.members.length === 0}
        issues={issuesLeft(target.issues, path, places)}
      >
        {value !== undefined && !isJsonArray(value) && (
          <JsonWidget label={field.label} path={path} value={value} />
        )}
        {root.members.length > 0 && <ConditionSentence root={root} />}
        <div data-conditions className="flex flex-col gap-1.5 pt-1">
          {root.members.length > 1 && (
            <div className="flex items-center gap-2 text-12 text-muted">
              <KindSelect path={[]} group={root} label="Which conditions have to hold" />
              have to hold
            </div>
          )}
          <ConditionGroup group={root} path={[]} label="Conditions" places={places} />
        </div>
      </GroupFrame>
    </ConditionEditingProvider>
  );
}
