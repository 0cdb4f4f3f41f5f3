import type { BranchName, Step } from "../pipeline/document";
import type { StepId } from "../pipeline/ids";

export type BranchMember = "IfSteps" | "ElseSteps";

/** The flat steps of a document as AWS nests them. */
export interface StepTree {
  readonly top: readonly Step[];
  /** Steps directly inside a branch, in definition order. */
  branch(condition: StepId, when: BranchName): readonly Step[];
  /** All steps, each condition before what its branches hold. */
  readonly inOrder: readonly Step[];
}

export function stepTree(steps: readonly Step[]): StepTree {
  const groups = new Map<string, Step[]>();
  for (const step of steps) {
    const key = step.branch ? branchKey(step.branch.condition, step.branch.when) : TOP;
    const group = groups.get(key);
    if (group) group.push(step);
    else groups.set(key, [step]);
  }
  const branch = (condition: StepId, when: BranchName) =>
    groups.get(branchKey(condition, when)) ?? [];
  const top = groups.get(TOP) ?? [];
  return { top, branch, inOrder: preOrder(top, branch) };
}

const TOP = "";

function branchKey(condition: StepId, when: BranchName): string {
  return `${condition}/${when}`;
}

function preOrder(top: readonly Step[], branch: StepTree["branch"]): readonly Step[] {
  const ordered: Step[] = [];
  const waiting = [...top].reverse();
  for (let step = waiting.pop(); step; step = waiting.pop()) {
    ordered.push(step);
    waiting.push(...[...branch(step.id, "true"), ...branch(step.id, "false")].reverse());
  }
  return ordered;
}
