import { suggest } from "../../aws/suggest";
import { dependsOn } from "../depends-on";
import { removal, stepPlace } from "../fixes";
import { stepIssue } from "../issue-at";
import type { StepRule } from "../validation";

export const unknownDependency: StepRule = (subject, { subjectByName }) =>
  dependsOn(subject)
    .filter(({ name }) => !subjectByName.has(name))
    .map(({ name, path }) => {
      const [near] = suggest(name, subjectByName.keys());
      return stepIssue(subject, {
        code: "unknown-dependency",
        severity: "error",
        path,
        message: `“${subject.name}” waits for “${name}”, which is not a step here. ${near ? `Did you mean “${near}”?` : "Add the step or remove the dependency."}`,
        fix: near
          ? {
              kind: "replace-dependency",
              stepId: subject.step.id,
              from: name,
              to: [near],
              label: `Wait for “${near}”`,
            }
          : removal(stepPlace(subject, path), "Remove the dependency"),
      });
    });
