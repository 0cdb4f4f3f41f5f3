"use client";

import { useEditorStore } from "@/components/studio/editor-context";
import { addCodeInput } from "@/lib/editor/commands/add-code-input";
import { removeCodeInput } from "@/lib/editor/commands/remove-code-input";
import { renameCodeInput } from "@/lib/editor/commands/rename-code-input";
import type { Step } from "@/lib/pipeline/document";
import { codeInputs } from "@/lib/steps/execute-code/code-inputs";
import { PortList } from "./port-list";
import { SourceLabel } from "./source-label";

/** Folders of files that the function reads; each is a parameter of the function. */
export function InputsSection({ step }: { step: Step }) {
  const store = useEditorStore();
  const stepId = step.id;
  return (
    <PortList
      title="Inputs"
      noun="input"
      empty="None. An input is a folder of files, handed to the function as a path."
      entries={codeInputs(step.definition).map(({ name, location }) => ({
        name,
        detail: <SourceLabel value={location} missing="Not connected yet" />,
      }))}
      onAdd={() => store.run(addCodeInput, { stepId, name: "input" })}
      onRename={(from, to) => store.run(renameCodeInput, { stepId, from, to })}
      onRemove={(name) => store.run(removeCodeInput, { stepId, name })}
    />
  );
}
