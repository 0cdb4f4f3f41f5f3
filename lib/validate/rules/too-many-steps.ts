import { QUOTAS } from "../../aws/quotas";
import { pipelineIssue } from "../issue-at";
import type { DocumentRule } from "../validation";

export const tooManySteps: DocumentRule = ({ document: { steps } }) => {
  const { value, verified } = QUOTAS.steps;
  if (steps.length <= value) return [];
  return [
    pipelineIssue({
      code: "too-many-steps",
      severity: verified ? "error" : "warning",
      path: ["Steps"],
      message: `The pipeline has ${steps.length} steps, those in branches counted. An account may use ${value} unless AWS has raised its quota: split the pipeline or ask for more.`,
    }),
  ];
};
