import { isStepType, STEP_TYPES } from "../../aws/step-types";
import { misspelt } from "../../aws/suggest";
import { stepIssue } from "../issue-at";
import type { StepRule } from "../validation";

/** A type that is not known here: AWS's next one, which is kept as it is, or a slip of the pen. */
export const unknownStepType: StepRule = (subject) => {
  const { Type } = subject.definition;
  if (isStepType(Type)) return [];
  const meant = misspelt(Type, Object.keys(STEP_TYPES));
  const what =
    meant === undefined
      ? "is not known here. It is kept as it is and not checked."
      : `SageMaker does not have. Did you mean “${meant}”?`;
  return [
    stepIssue(subject, {
      code: "unknown-step-type",
      severity: meant === undefined ? "warning" : "error",
      path: ["Type"],
      message: `“${subject.name}” is of type “${Type}”, which ${what}`,
      fix:
        meant === undefined
          ? undefined
          : {
              kind: "set-step-type",
              stepId: subject.step.id,
              type: meant,
              label: `Make it “${meant}”`,
            },
    }),
  ];
};
