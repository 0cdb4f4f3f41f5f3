import { stepIssue } from "../issue-at";
import type { DocumentRule } from "../validation";

export const emptyBranches: DocumentRule = ({ document, subjects }) => {
  const filled = new Set(document.steps.map(({ branch }) => branch?.condition));
  return subjects
    .filter(({ step, definition }) => definition.Type === "Condition" && !filled.has(step.id))
    .map((subject) =>
      stepIssue(subject, {
        code: "empty-branches",
        severity: "warning",
        path: ["Arguments"],
        message: `“${subject.name}” has no steps in either branch, so it decides nothing. Put a step into one.`,
      }),
    );
};
