import type { PipelineDocument } from "../../pipeline/document";
import { stepById } from "../../pipeline/find";
import { ok } from "../../utils/result";
import { defineCommand } from "../command";
import type { BranchChange } from "../resolve-branch-drop";
import { connectBranch } from "./connect-branch";
import { moveOutOfBranch } from "./move-out-of-branch";

/** Moves steps into branches, or out of theirs to the branch given or to the top. */
export const moveToBranch = defineCommand(
  "Move to branch",
  (document: PipelineDocument, { changes }: { readonly changes: readonly BranchChange[] }) => {
    let result: ReturnType<typeof connectBranch> = ok(document);
    for (const { stepId, to } of changes) {
      if (!result.ok) return result;
      result = to ? connectBranch(result.value, { stepId, ...to }) : outOfAll(result.value, stepId);
    }
    return result;
  },
);

function outOfAll(document: PipelineDocument, stepId: BranchChange["stepId"]) {
  let result = moveOutOfBranch(document, { stepId });
  while (result.ok && stepById(result.value, stepId)?.branch)
    result = moveOutOfBranch(result.value, { stepId });
  return result;
}
