"use client";

import { useStep } from "@/components/studio/editor-context";
import type { StepId } from "@/lib/pipeline/ids";
import { ArgumentsSection } from "./arguments-section";
import { EntrySection } from "./entry-section";
import { InputsSection } from "./inputs-section";
import { OutputsSection } from "./outputs-section";
import { ReturnsSection } from "./returns-section";

/** What goes into the function, what comes out of it, and where it starts. */
export function CodeSidebar({ stepId }: { stepId: StepId }) {
  const step = useStep(stepId);
  if (!step?.code) return null;
  return (
    <aside
      aria-label="Inputs and outputs of the code"
      className="flex w-64 shrink-0 flex-col gap-4 overflow-y-auto border-line border-r bg-surface-sunken p-3"
    >
      <EntrySection step={step} code={step.code} />
      <InputsSection step={step} />
      <OutputsSection step={step} />
      <ArgumentsSection step={step} />
      <ReturnsSection step={step} code={step.code} />
    </aside>
  );
}
