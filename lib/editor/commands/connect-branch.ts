import type { BranchName, PipelineDocument } from "../../pipeline/document";
import { stepById } from "../../pipeline/find";
import type { StepId } from "../../pipeline/ids";
import { ok } from "../../utils/result";
import { placeInBranch } from "../branch-tree";
import { checkBranch } from "../check-branch";
import { defineCommand } from "../command";

interface ConnectBranchInput {
  readonly condition: StepId;
  readonly when: BranchName;
  readonly stepId: StepId;
}

/** Lets a step, with all that stands in its own branches, run only when a condition comes out that way. */
export const connectBranch = defineCommand(
  "Move into branch",
  (document: PipelineDocument, { condition, when, stepId }: ConnectBranchInput) => {
    const allowed = checkBranch(document, condition, stepId);
    if (!allowed.ok) return allowed;
    const present = stepById(document, stepId)?.branch;
    if (present?.condition === condition && present.when === when) return ok(document);

    return ok({ ...document, steps: placeInBranch(document, stepId, { condition, when }) });
  },
);
