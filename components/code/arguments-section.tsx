"use client";

import { DraftField } from "@/components/parameters/draft-field";
import { useEditorStore } from "@/components/studio/editor-context";
import { Select } from "@/components/ui/select";
import { addCodeArgument } from "@/lib/editor/commands/add-code-argument";
import { removeCodeArgument } from "@/lib/editor/commands/remove-code-argument";
import { renameCodeArgument } from "@/lib/editor/commands/rename-code-argument";
import { setCodeArgument } from "@/lib/editor/commands/set-code-argument";
import type { ParameterType, Step } from "@/lib/pipeline/document";
import { isExpression } from "@/lib/pipeline/expression";
import { type CodeArgument, codeArguments } from "@/lib/steps/execute-code/code-arguments";
import { PortList } from "./port-list";
import { SourceLabel } from "./source-label";
import { VALUE_TYPES } from "./value-types";

/** Single values that the function receives. */
export function ArgumentsSection({ step }: { step: Step }) {
  const store = useEditorStore();
  const stepId = step.id;
  return (
    <PortList
      title="Arguments"
      noun="argument"
      empty="None. An argument is a single value, such as a ratio or a name."
      entries={codeArguments(step).map((argument) => ({
        name: argument.name,
        controls: <ArgumentControls step={step} argument={argument} />,
        ...(isExpression(argument.value) && {
          detail: <SourceLabel value={argument.value} missing="" />,
        }),
      }))}
      onAdd={() => store.run(addCodeArgument, { stepId, name: "value" })}
      onRename={(from, to) => store.run(renameCodeArgument, { stepId, from, to })}
      onRemove={(name) => store.run(removeCodeArgument, { stepId, name })}
    />
  );
}

function ArgumentControls({ step, argument }: { step: Step; argument: CodeArgument }) {
  const store = useEditorStore();
  const { name, type, value } = argument;
  const change = (part: { type?: ParameterType; value?: string }) =>
    store.run(setCodeArgument, { stepId: step.id, name, change: part });
  return (
    <>
      <Select
        aria-label={`Type of argument ${name}`}
        value={type}
        options={VALUE_TYPES}
        onChange={(next) => change({ type: next })}
        className="w-24"
      />
      {!isExpression(value) && (
        <DraftField
          label={`Value of argument ${name}`}
          value={String(value ?? "")}
          placeholder="Value"
          mono
          onCommit={(text) => change({ value: text })}
        />
      )}
    </>
  );
}
