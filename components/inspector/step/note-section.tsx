"use client";

import { useEditorStore } from "@/components/studio/editor-context";
import { Section } from "@/components/ui/section";
import { TextArea } from "@/components/ui/text-area";
import { setNote } from "@/lib/editor/commands/set-note";
import type { Step } from "@/lib/pipeline/document";
import { sectionKey } from "../fields/section-key";
import { useOpen } from "../inspector-ui";
import { report } from "../use-step-target";

/** What the author wants others to know about the step. */
export function NoteSection({ step }: { readonly step: Step }) {
  const store = useEditorStore();
  const [open, setOpen] = useOpen(sectionKey("step", "note"));
  const { id: stepId, note = "" } = step;
  return (
    <Section title="Notes" open={open} onOpenChange={setOpen} summary={note.split("\n")[0]}>
      <TextArea
        aria-label={`Note on ${step.definition.Name}`}
        rows={3}
        value={note}
        placeholder="Why it is set up like this, what to watch, whom to ask"
        onChange={(text) =>
          report(store.run(setNote, { stepId, note: text }, { mergeKey: `note:${stepId}` }))
        }
        onBlur={store.seal}
      />
      <p className="text-12 text-muted">
        Shown on the card, and a comment above the step in exported Python. SageMaker never sees it.
      </p>
    </Section>
  );
}
