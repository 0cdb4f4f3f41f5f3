"use client";

import { useId, useState } from "react";
import { useEditorStore } from "@/components/studio/editor-context";
import { renameStep } from "@/lib/editor/commands/rename-step";
import type { Step } from "@/lib/pipeline/document";

/** The step's name, edited in place: Enter or leaving keeps it, Escape gives it up. A refused one stays with the reason. */
export function StepName({ step }: { readonly step: Step }) {
  const store = useEditorStore();
  const errorId = useId();
  const [draft, setDraft] = useState<string>();
  const [refusal, setRefusal] = useState<string>();
  const name = step.definition.Name;

  const keep = () => {
    if (draft === undefined) return;
    const result = store.run(renameStep, { stepId: step.id, name: draft.trim() });
    setRefusal(result.ok ? undefined : result.error.message);
    if (result.ok) setDraft(undefined);
  };
  const giveUp = () => {
    setDraft(undefined);
    setRefusal(undefined);
  };
  return (
    <div data-field="Name">
      <input
        data-step-name
        aria-label="Name of the step"
        aria-invalid={refusal !== undefined}
        aria-describedby={refusal ? errorId : undefined}
        autoComplete="off"
        spellCheck={false}
        value={draft ?? name}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === "Enter") keep();
          if (event.key === "Escape") giveUp();
        }}
        className="-ml-[7px] h-6 w-full min-w-0 truncate rounded-control border border-transparent bg-transparent px-1.5 font-semibold text-15 hover:border-line focus:border-accent focus:outline-none aria-invalid:border-danger"
      />
      {refusal !== undefined && (
        <p id={errorId} role="alert" className="pt-1 text-12 text-danger">
          {refusal}
        </p>
      )}
    </div>
  );
}
