import { QUOTAS } from "../../aws/quotas";
import { pipelineIssue } from "../issue-at";
import type { DocumentRule } from "../validation";

/**
 * An error although the quota itself is only remembered: botocore lets a run select no more than as many steps
 * (`SelectedStepList`), which agrees with it.
 */
export const tooManySteps: DocumentRule = ({ document: { steps } }) => {
  const { value } = QUOTAS.steps;
  if (steps.length <= value) return [];
  return [
    pipelineIssue({
      code: "too-many-steps",
      severity: "error",
      path: ["Steps"],
      message: `The pipeline has ${steps.length} steps, those in branches counted. An account may use ${value} unless AWS has raised its quota: split the pipeline or ask for more.`,
    }),
  ];
};
