import { kindOf } from "../../steps/registry";
import { stepIssue } from "../issue-at";
import { proposedName } from "../proposed-name";
import type { StepRule } from "../validation";

const STEP_NAME = /^[A-Za-z0-9_-]{1,64}$/;

/** @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_PipelineExecutionStep.html */
export const invalidStepName: StepRule = (subject) => {
  if (STEP_NAME.test(subject.name)) return [];
  const name = proposedName(subject.name, 64) || kindOf(subject.step).defaultName;
  const message =
    subject.name === ""
      ? "A step has no name. Give it one."
      : `“${subject.name}” cannot be a step's name. Use 1 to 64 letters, digits, hyphens and underscores.`;
  return [
    stepIssue(subject, {
      code: "invalid-step-name",
      severity: "error",
      path: ["Name"],
      message,
      fix: {
        kind: "rename-step",
        stepId: subject.step.id,
        name,
        label: `Rename to “${name}”`,
      },
    }),
  ];
};
