"use client";

import { useEditorStore } from "@/components/studio/editor-context";
import { toast } from "@/components/ui/toast";
import { setParameterSetValue } from "@/lib/editor/commands/set-parameter-set-value";
import { convertParameterValue } from "@/lib/editor/convert-parameter-value";
import type { Parameter, ParameterSet } from "@/lib/pipeline/document";
import { DraftField } from "./draft-field";

/** One parameter in one environment. */
export function SetCell({ set, parameter }: { set: ParameterSet; parameter: Parameter }) {
  const store = useEditorStore();
  const { Name, Type } = parameter;
  const value = set.values[Name];
  const commit = (text: string) => {
    const next = text === "" ? undefined : convertParameterValue(text, Type);
    const result = store.run(setParameterSetValue, {
      name: set.name,
      parameter: Name,
      value: next,
    });
    if (!result.ok) toast({ message: result.error.message, tone: "danger" });
  };
  return (
    <td>
      <DraftField
        label={`${Name} in ${set.name}`}
        value={value === undefined ? "" : String(value)}
        placeholder="As the default"
        mono
        onCommit={commit}
      />
    </td>
  );
}
