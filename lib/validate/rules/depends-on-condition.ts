import type { Fix } from "../../pipeline/fix";
import { dependsOn } from "../depends-on";
import { quoted, stepIssue } from "../issue-at";
import { readsOf } from "../reads-of";
import type { StepRule, StepSubject, Validation } from "../validation";

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
        fix: insteadOf(name, subject, subjectByName),
      }),
    );

/** A condition is decided as soon as what it reads is there: to wait for that comes to the same. */
function insteadOf(
  name: string,
  subject: StepSubject,
  subjectByName: Validation["subjectByName"],
): Fix | undefined {
  const condition = subjectByName.get(name);
  if (!condition) return undefined;
  const before = [
    ...dependsOn(condition).map((dependency) => dependency.name),
    ...readsOf(condition).map((read) => read.stepName),
  ];
  const to = [...new Set(before)].filter((each) => each !== subject.name && each !== name);
  if (to.some((each) => subjectByName.get(each)?.definition.Type === "Condition")) return undefined;
  return {
    kind: "replace-dependency",
    stepId: subject.step.id,
    from: name,
    to,
    label: to.length > 0 ? `Wait for ${quoted(to, "and")} instead` : "Remove the dependency",
  };
}
