import type { Branch, PipelineDocument, Step } from "../pipeline/document";
import { isInside, stepById } from "../pipeline/find";
import type { StepId } from "../pipeline/ids";

type Steps = Pick<PipelineDocument, "steps">;

/** Only these have branches. */
export function isCondition(step: Pick<Step, "definition">): boolean {
  return step.definition.Type === "Condition";
}

/** True when steps stand in a branch of this one. */
export function hasBranchSteps({ steps }: Steps, id: StepId): boolean {
  return steps.some(({ branch }) => branch?.condition === id);
}

/** The steps in definition order with `id`, and all that stands in its branches, moved to the end of `branch`. */
export function placeInBranch(
  document: PipelineDocument,
  id: StepId,
  branch: Branch,
): readonly Step[] {
  return moveSubtree(document, id, { branch, target: (steps) => endOfBranch({ steps }, branch) });
}

/** The steps with `id` moved to the level of the condition around it, behind all that is in the condition's branches. */
export function placeBehindCondition(
  document: PipelineDocument,
  id: StepId,
  condition: Step,
): readonly Step[] {
  const target = (steps: readonly Step[]) => endOfSubtree({ steps }, condition.id);
  return moveSubtree(document, id, { branch: condition.branch, target });
}

interface Move {
  readonly branch: Branch | undefined;
  /** The index among the steps that stay. */
  target(staying: readonly Step[]): number;
}

function moveSubtree(document: PipelineDocument, id: StepId, move: Move): readonly Step[] {
  const moving = document.steps.filter((step) => step.id === id || isInside(document, step.id, id));
  const staying = document.steps.filter((step) => !moving.includes(step));
  const at = move.target(staying);
  const moved = moving.map((step) => (step.id === id ? inBranch(step, move.branch) : step));
  return [...staying.slice(0, at), ...moved, ...staying.slice(at)];
}

/** The step in another branch, or at the top level. */
export function inBranch({ branch: _, ...step }: Step, branch: Branch | undefined): Step {
  return branch ? { ...step, branch } : step;
}

/** The index behind the last step of a branch; behind the true branch for a false branch that is empty. */
export function endOfBranch(document: Steps, branch: Branch): number {
  if (branch.when === "false") return endOfSubtree(document, branch.condition);
  let end = document.steps.findIndex(({ id }) => id === branch.condition);
  document.steps.forEach((step, index) => {
    if (branchOf(document, step, branch.condition) === "true") end = Math.max(end, index);
  });
  return end + 1;
}

function endOfSubtree(document: Steps, root: StepId): number {
  let end = -1;
  document.steps.forEach((step, index) => {
    if (step.id === root || branchOf(document, step, root) !== undefined) end = index;
  });
  return end + 1;
}

/** Which branch of `condition` the step lies in, however deep. */
function branchOf(document: Steps, step: Step, condition: StepId): Branch["when"] | undefined {
  let inner: Step | undefined = step;
  for (let guard = 0; inner?.branch && guard <= document.steps.length; guard += 1) {
    if (inner.branch.condition === condition) return inner.branch.when;
    inner = stepById(document, inner.branch.condition);
  }
  return undefined;
}
