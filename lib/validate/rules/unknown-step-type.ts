import { isStepType } from "../../aws/step-types";
import { stepIssue } from "../issue-at";
import type { StepRule } from "../validation";

export const unknownStepType: StepRule = (subject) => {
  const { Type } = subject.definition;
  if (isStepType(Type)) return [];
  return [
    stepIssue(subject, {
      code: "unknown-step-type",
      severity: "warning",
      path: ["Type"],
      message: `“${subject.name}” is of type “${Type}”, which is not known here. It is kept as it is and not checked.`,
    }),
  ];
};
