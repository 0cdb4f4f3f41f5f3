import type { PipelineDocument } from "../../pipeline/document";
import type { StepId } from "../../pipeline/ids";
import { ok } from "../../utils/result";
import { copySteps } from "../clipboard";
import { defineCommand } from "../command";
import { topLeft, withCopies } from "../with-copies";
import { checkPaste } from "./paste-steps";

const OFFSET_PX = 32; // far enough to see both cards

interface DuplicateStepsInput {
  readonly ids: readonly StepId[];
  /** Of the copies, in definition order of the originals. */
  readonly newIds: readonly StepId[];
}

/** Adds copies of steps beside them, in the same branches. */
export const duplicateSteps = defineCommand(
  "Duplicate steps",
  (document: PipelineDocument, { ids, newIds }: DuplicateStepsInput) => {
    const clipboard = copySteps(document, ids);
    const { x, y } = topLeft(clipboard);
    const input = { clipboard, at: { x: x + OFFSET_PX, y: y + OFFSET_PX }, newIds };
    const allowed = checkPaste(document, input);
    if (!allowed.ok) return allowed;
    return ok(newIds.length === 0 ? document : withCopies(document, input));
  },
);
