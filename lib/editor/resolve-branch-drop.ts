import type { Branch, PipelineDocument, Step } from "../pipeline/document";
import { stepById } from "../pipeline/find";
import type { StepId } from "../pipeline/ids";
import { isCondition } from "./branch-tree";
import { checkBranch } from "./check-branch";

/** What letting go of dragged steps over a branch, or outside of theirs, does to one of them. */
export interface BranchChange {
  readonly stepId: StepId;
  /** Undefined: it runs always. */
  readonly to: Branch | undefined;
}

/** What is dropped on a branch: the steps that go into it, or why one of them cannot. */
export interface BranchDrop {
  readonly changes: readonly BranchChange[];
  readonly refusal?: string;
}

/** Steps whose condition is dragged with them stay in its branch. */
export function dropIntoBranch(
  document: PipelineDocument,
  ids: readonly StepId[],
  branch: Branch,
): BranchDrop {
  const changes: BranchChange[] = [];
  for (const step of freeSteps(document, ids)) {
    if (step.id === branch.condition || isSameBranch(step.branch, branch)) continue;
    if (isCondition(step)) return { changes: [], refusal: nests(step) };
    const allowed = checkBranch(document, branch.condition, step.id);
    if (!allowed.ok) return { changes: [], refusal: allowed.error.message };
    changes.push({ stepId: step.id, to: branch });
  }
  return { changes };
}

/** For steps that were let go outside of their branch: `isOutside` tells for each branch around, the innermost first. */
export function dropOutside(
  document: PipelineDocument,
  ids: readonly StepId[],
  isOutside: (branch: Branch) => boolean,
): BranchDrop {
  const changes = freeSteps(document, ids).flatMap((step) => {
    let to = step.branch;
    while (to && isOutside(to)) to = stepById(document, to.condition)?.branch;
    return isSameBranch(step.branch, to) ? [] : [{ stepId: step.id, to }];
  });
  return { changes };
}

function freeSteps(document: PipelineDocument, ids: readonly StepId[]): readonly Step[] {
  const dragged = new Set(ids);
  return ids.flatMap((id) => {
    const step = stepById(document, id);
    return step && !(step.branch && dragged.has(step.branch.condition)) ? [step] : [];
  });
}

function isSameBranch(left: Branch | undefined, right: Branch | undefined): boolean {
  return left?.condition === right?.condition && left?.when === right?.when;
}

function nests({ definition: { Name } }: Step): string {
  return `“${Name}” is a condition, and SageMaker runs no condition in a branch of another one.`;
}
