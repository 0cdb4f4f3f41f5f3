import { triggerIssue } from "../issue-at";
import type { DocumentRule } from "../validation";

/**
 * A start that leaves out a parameter without a default is refused.
 *
 * A trigger by hand may leave it open: whoever starts the pipeline is asked for it.
 */
export const missingStartValue: DocumentRule = ({ document: { triggers, parameters } }) => {
  const asked = parameters.filter(({ DefaultValue }) => DefaultValue === undefined);
  return triggers.flatMap((trigger) => {
    if (trigger.type === "manual") return [];
    return asked
      .filter(({ Name }) => !Object.hasOwn(trigger.values, Name))
      .map(({ Name }) =>
        triggerIssue(trigger, {
          code: "missing-start-value",
          severity: "error",
          path: ["values", Name],
          message: `The trigger “${trigger.name}” passes no value for “${Name}”, which has no default: SageMaker would refuse the start. Give a value here, or a default to the parameter.`,
        }),
      );
  });
};
