import { isJsonArray } from "../../utils/json";
import { removal, replacement, stepPlace } from "../fixes";
import { stepIssue } from "../issue-at";
import type { StepRule } from "../validation";

/** `DependsOn` that is not a list of names, or has one twice. */
export const malformedDependsOn: StepRule = (subject) => {
  const { DependsOn: names = null } = subject.definition;
  if (names === null) return [];
  const facts = { code: "malformed-depends-on", severity: "error" } as const;
  if (!isJsonArray(names)) {
    return [
      stepIssue(subject, {
        ...facts,
        path: ["DependsOn"],
        message: `“${subject.name}”: “DependsOn” must be a list of step names.`,
        fix:
          typeof names === "string"
            ? replacement(stepPlace(subject, ["DependsOn"]), {
                value: [names],
                label: `Wait for “${names}”`,
              })
            : removal(stepPlace(subject, ["DependsOn"])),
      }),
    ];
  }
  return names.flatMap((name, index) => {
    const path = ["DependsOn", index];
    if (typeof name !== "string") {
      return [
        stepIssue(subject, {
          ...facts,
          path,
          message: `“${subject.name}”: item ${index + 1} of “DependsOn” must be the name of a step.`,
          fix: removal(stepPlace(subject, path), "Remove the item"),
        }),
      ];
    }
    if (names.indexOf(name) === index) return [];
    return [
      stepIssue(subject, {
        ...facts,
        severity: "warning",
        path,
        message: `“${subject.name}” waits for “${name}” twice. Remove one.`,
        fix: removal(stepPlace(subject, path), "Remove the second"),
      }),
    ];
  });
};
