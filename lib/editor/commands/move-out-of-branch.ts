import type { PipelineDocument } from "../../pipeline/document";
import { stepById } from "../../pipeline/find";
import type { StepId } from "../../pipeline/ids";
import { ok } from "../../utils/result";
import { placeBehindCondition } from "../branch-tree";
import { defineCommand, refuseMissingStep } from "../command";

/** Moves a step out of its branch, to the level of the condition; a step at the top stays where it is. */
export const moveOutOfBranch = defineCommand(
  "Move out of branch",
  (document: PipelineDocument, { stepId }: { readonly stepId: StepId }) => {
    const step = stepById(document, stepId);
    if (!step) return refuseMissingStep();
    const condition = step.branch && stepById(document, step.branch.condition);
    if (!condition) return ok(document);
    return ok({ ...document, steps: placeBehindCondition(document, stepId, condition) });
  },
);
