import { dependsOn } from "../depends-on";
import { stepIssue } from "../issue-at";
import type { StepRule } from "../validation";

/**
 * SageMaker refused such a definition in 2023; nobody has said whether it still does.
 *
 * @see https://github.com/aws/sagemaker-python-sdk/issues/3565
 */
export const dependsOnCondition: StepRule = (subject, { subjectByName }) =>
  dependsOn(subject)
    .filter(
      ({ name }) =>
        name !== subject.name && subjectByName.get(name)?.definition.Type === "Condition",
    )
    .map(({ name, path }) =>
      stepIssue(subject, {
        code: "depends-on-condition",
        severity: "warning",
        path,
        message: `“${subject.name}” waits for the condition “${name}”, which SageMaker may refuse. Put the step into one of its branches, or let both wait for the same step.`,
      }),
    );
