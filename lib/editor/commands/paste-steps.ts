import type { PipelineDocument } from "../../pipeline/document";
import { stepById } from "../../pipeline/find";
import { MAX_STEPS } from "../../pipeline/limits";
import { ok, type Result } from "../../utils/result";
import { type CommandError, defineCommand, refuse } from "../command";
import { checkDefinition } from "../edit-definition";
import { type PasteInput, withCopies } from "../with-copies";

/** Adds copied steps under free names; `pasteNotice` says beforehand what they will miss. */
export const pasteSteps = defineCommand(
  "Paste steps",
  (document: PipelineDocument, input: PasteInput) => {
    const allowed = checkPaste(document, input);
    return allowed.ok
      ? ok(input.newIds.length === 0 ? document : withCopies(document, input))
      : allowed;
  },
);

/** Refuses what would not fit into the design. */
export function checkPaste(
  document: PipelineDocument,
  { clipboard: { steps }, newIds }: PasteInput,
): Result<undefined, CommandError> {
  if (new Set(newIds).size !== steps.length || newIds.some((id) => stepById(document, id))) {
    return refuse("id-taken", "Those steps are already in the design.");
  }
  if (document.steps.length + steps.length > MAX_STEPS) {
    return refuse(
      "too-many-steps",
      `A design has ${MAX_STEPS} steps at most. Split it into several pipelines.`,
    );
  }
  for (const step of steps) {
    const checked = checkDefinition(step, step.definition);
    if (!checked.ok) return checked;
  }
  return ok(undefined);
}
