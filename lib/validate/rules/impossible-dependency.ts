import type { Issue } from "../../pipeline/issue";
import { type Dependency, dependsOn } from "../depends-on";
import { removal, stepPlace } from "../fixes";
import { stepIssue } from "../issue-at";
import type { StepRule, StepSubject, Validation } from "../validation";

/** A step that waits for itself or for a Fail: neither can come about. */
export const impossibleDependency: StepRule = (subject, validation) =>
  dependsOn(subject).flatMap((dependency) => {
    const message = faultOf(subject, dependency, validation);
    return message === undefined ? [] : [fault(subject, dependency, message)];
  });

function faultOf(
  { name }: StepSubject,
  dependency: Dependency,
  { subjectByName }: Validation,
): string | undefined {
  if (dependency.name === name) return `“${name}” waits for itself. Remove the dependency.`;
  const type = subjectByName.get(dependency.name)?.definition.Type;
  if (type === "Fail") {
    return `“${name}” waits for “${dependency.name}”, but a Fail step ends the run. Remove the dependency.`;
  }
  return undefined;
}

function fault(subject: StepSubject, { path }: Dependency, message: string): Issue {
  return stepIssue(subject, {
    code: "impossible-dependency",
    severity: "error",
    path,
    message,
    fix: removal(stepPlace(subject, path), "Remove the dependency"),
  });
}
