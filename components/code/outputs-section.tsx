"use client";

import { useEditorStore } from "@/components/studio/editor-context";
import { addCodeOutput } from "@/lib/editor/commands/add-code-output";
import { removeCodeOutput } from "@/lib/editor/commands/remove-code-output";
import { renameCodeOutput } from "@/lib/editor/commands/rename-code-output";
import type { Step } from "@/lib/pipeline/document";
import { codeOutputs } from "@/lib/steps/execute-code/code-outputs";
import { PortList } from "./port-list";

/** Folders that the function fills; later steps read them. */
export function OutputsSection({ step }: { step: Step }) {
  const store = useEditorStore();
  const stepId = step.id;
  return (
    <PortList
      title="Outputs"
      noun="output"
      empty="None. An output is a folder that the function writes files to."
      entries={codeOutputs(step.definition).map(({ name }) => ({ name }))}
      onAdd={() => store.run(addCodeOutput, { stepId, name: "output" })}
      onRename={(from, to) => store.run(renameCodeOutput, { stepId, from, to })}
      onRemove={(name) => store.run(removeCodeOutput, { stepId, name })}
    />
  );
}
