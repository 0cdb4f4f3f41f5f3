"use client";

import { Callout } from "@/components/ui/callout";
import type { Step } from "@/lib/pipeline/document";
import type { StepKindDefinition } from "@/lib/steps/contract";
import { sharedSections } from "@/lib/steps/shared-sections";
import { FieldSection } from "../fields/field-section";
import { CodeButton } from "./code-button";
import { NoteSection } from "./note-section";

/** The curated form: a kind's own sections, then those that every step may have. */
export function SettingsTab({
  step,
  kind,
}: {
  readonly step: Step;
  readonly kind: StepKindDefinition;
}) {
  return (
    <div className="flex flex-col px-3.5 pt-2.5 pb-6">
      {step.code && <CodeButton step={step} />}
      {[...kind.sections, ...sharedSections(kind)].map((section) => (
        <FieldSection key={section.title} kind={kind.kind} section={section} />
      ))}
      <NoteSection step={step} />
    </div>
  );
}

/** Stands over the JSON of a step whose type has no form. */
export function UnknownTypeNote({ type }: { readonly type: string }) {
  return (
    <Callout title={`Pipewright does not know the step type “${type}”.`} className="mx-3.5 mt-3">
      It is kept exactly as it is.
    </Callout>
  );
}
