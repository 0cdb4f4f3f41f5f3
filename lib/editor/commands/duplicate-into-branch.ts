import type { BranchName, PipelineDocument } from "../../pipeline/document";
import { stepById } from "../../pipeline/find";
import type { StepId } from "../../pipeline/ids";
import { cardSize } from "../../steps/card";
import { ok } from "../../utils/result";
import { isCondition, placeInBranch } from "../branch-tree";
import { checkBranch } from "../check-branch";
import { copySteps } from "../clipboard";
import { defineCommand, refuse, refuseMissingStep } from "../command";
import { renameWithinBranch } from "../rename-within-branch";
import { checkNameIsUnique } from "../step-name";
import { topLeft, withCopies } from "../with-copies";
import { checkPaste } from "./paste-steps";

const GAP_PX = 48;

interface DuplicateIntoBranchInput {
  readonly stepId: StepId;
  readonly condition: StepId;
  readonly when: BranchName;
  /** Of the copy. */
  readonly newId: StepId;
}

/**
 * Adds a copy of a step to a branch, since SageMaker takes a step in one place only. What in that branch reads the step
 * reads the copy from then on.
 */
export const duplicateIntoBranch = defineCommand(
  "Duplicate for the other branch",
  (document: PipelineDocument, { stepId, condition, when, newId }: DuplicateIntoBranchInput) => {
    const step = stepById(document, stepId);
    if (!step) return refuseMissingStep();
    const { Name } = step.definition;
    if (isCondition(step))
      return refuse(
        "nested-condition",
        `“${Name}” is a condition, which cannot stand in a branch. Duplicate the steps it decides about.`,
      );
    const allowed = checkBranch(document, condition, stepId);
    if (!allowed.ok) return allowed;
    const unique = checkNameIsUnique(document, Name);
    if (!unique.ok) return unique;

    const clipboard = copySteps(document, [stepId]);
    const { x, y } = topLeft(clipboard);
    const at = { x, y: y + cardSize(step).heightPx + GAP_PX };
    const input = { clipboard, at, newIds: [newId] };
    const fits = checkPaste(document, input);
    if (!fits.ok) return fits;

    const branch = { condition, when };
    const copied = withCopies(document, input);
    const copyName = stepById(copied, newId)?.definition.Name ?? Name;
    const placed = { ...copied, steps: placeInBranch(copied, newId, branch) };
    return ok(renameWithinBranch(placed, branch, new Map([[Name, copyName]])));
  },
);
