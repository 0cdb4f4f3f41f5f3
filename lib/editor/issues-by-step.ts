import type { StepId } from "../pipeline/ids";
import type { Issue } from "../pipeline/issue";

export interface IssueCounts {
  readonly errors: number;
  readonly warnings: number;
}

const NO_ISSUES: readonly Issue[] = [];
const indexes = new WeakMap<readonly Issue[], ReadonlyMap<StepId, readonly Issue[]>>();

/** The issues of one step; the same list of issues gives the same object. */
export function issuesOfStep(issues: readonly Issue[], id: StepId): readonly Issue[] {
  const known = indexes.get(issues) ?? indexIssues(issues);
  return known.get(id) ?? NO_ISSUES;
}

export function countIssues(issues: readonly Issue[]): IssueCounts {
  const errors = issues.filter(({ severity }) => severity === "error").length;
  const warnings = issues.filter(({ severity }) => severity === "warning").length;
  return { errors, warnings };
}

function indexIssues(issues: readonly Issue[]): ReadonlyMap<StepId, readonly Issue[]> {
  const index = new Map<StepId, Issue[]>();
  for (const issue of issues) {
    if (issue.at.on !== "step") continue;
    const list = index.get(issue.at.stepId);
    if (list) list.push(issue);
    else index.set(issue.at.stepId, [issue]);
  }
  indexes.set(issues, index);
  return index;
}
