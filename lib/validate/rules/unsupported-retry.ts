import { stepTypeFacts } from "../../aws/step-types";
import { removal, stepPlace } from "../fixes";
import { stepIssue } from "../issue-at";
import type { StepRule } from "../validation";

export const unsupportedRetry: StepRule = (subject) => {
  const { Type } = subject.definition;
  const level = stepTypeFacts(Type)?.retry.level;
  if (!("RetryPolicies" in subject.definition) || level === undefined || level === "documented")
    return [];
  const because =
    level === "none"
      ? `SageMaker does not retry ${Type} steps. Remove “RetryPolicies”.`
      : `AWS does not document retries of ${Type} steps, though its SDK accepts them. Remove “RetryPolicies” to be safe.`;
  return [
    stepIssue(subject, {
      code: "unsupported-retry",
      severity: level === "none" ? "error" : "warning",
      path: ["RetryPolicies"],
      message: `“${subject.name}”: ${because}`,
      fix: removal(stepPlace(subject, ["RetryPolicies"])),
    }),
  ];
};
