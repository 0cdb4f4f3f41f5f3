import type { PipelineDocument } from "../../pipeline/document";
import { stepById } from "../../pipeline/find";
import type { StepId } from "../../pipeline/ids";
import { ok } from "../../utils/result";
import { defineCommand, refuseMissingStep } from "../command";
import { replaceStep } from "../replace-step";

interface SetNoteInput {
  readonly stepId: StepId;
  /** Empty to take the note away. */
  readonly note: string;
}

/** Writes the author's note on a step; it travels as a comment in exported code and is no part of the definition. */
export const setNote = defineCommand(
  "Edit note",
  (document: PipelineDocument, { stepId, note }: SetNoteInput) => {
    const step = stepById(document, stepId);
    if (!step) return refuseMissingStep();
    if (note === (step.note ?? "")) return ok(document);
    const { note: _, ...bare } = step;
    return ok(replaceStep(document, note.trim() === "" ? bare : { ...bare, note }));
  },
);
