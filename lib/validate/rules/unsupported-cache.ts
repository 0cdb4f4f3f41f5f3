import { stepTypeFacts } from "../../aws/step-types";
import { removal, stepPlace } from "../fixes";
import { stepIssue } from "../issue-at";
import type { StepRule } from "../validation";

export const unsupportedCache: StepRule = (subject) => {
  const { Type } = subject.definition;
  const level = stepTypeFacts(Type)?.cache.level;
  if (!("CacheConfig" in subject.definition) || level === undefined || level === "documented")
    return [];
  const because =
    level === "none"
      ? `SageMaker does not reuse results of ${Type} steps. Remove “CacheConfig”.`
      : `AWS does not document caching for ${Type} steps, though its SDK accepts it. Remove “CacheConfig” to be safe.`;
  return [
    stepIssue(subject, {
      code: "unsupported-cache",
      severity: level === "none" ? "error" : "warning",
      path: ["CacheConfig"],
      message: `“${subject.name}”: ${because}`,
      fix: removal(stepPlace(subject, ["CacheConfig"])),
    }),
  ];
};
