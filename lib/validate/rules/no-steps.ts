import { pipelineIssue } from "../issue-at";
import type { DocumentRule } from "../validation";

export const noSteps: DocumentRule = ({ document: { steps } }) => {
  if (steps.length > 0) return [];
  const message = "The pipeline has no steps, and SageMaker refuses an empty one. Add a step.";
  return [pipelineIssue({ code: "no-steps", severity: "error", path: ["Steps"], message })];
};
