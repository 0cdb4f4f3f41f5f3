import { isStepType } from "../../aws/step-types";
import { placesOf } from "../expressions-in";
import { stepIssue } from "../issue-at";
import type { StepRule } from "../validation";

/** A reference to a step of a type that is not known here: nobody can say whether it has such a property. */
export const uncheckedProperty: StepRule = (subject, { subjectByName }) =>
  placesOf(subject.expressions, "property").flatMap(({ at, expression: { stepName, path } }) => {
    const type = subjectByName.get(stepName)?.definition.Type;
    if (type === undefined || stepName === subject.name || isStepType(type)) return [];
    return [
      stepIssue(subject, {
        code: "unchecked-property",
        severity: "warning",
        path: at,
        message: `“${subject.name}” reads “${path}” of “${stepName}”. That cannot be checked, because the step's type “${type}” is not known here.`,
      }),
    ];
  });
