import { suggest } from "../../aws/suggest";
import { namesIn } from "../declared-names";
import { placesOf } from "../expressions-in";
import { replacement, stepPlace } from "../fixes";
import { quoted, stepIssue } from "../issue-at";
import type { StepRule } from "../validation";

/** A JSON look-up in a property file that the other step does not declare. */
export const unknownPropertyFile: StepRule = (subject, { subjectByName }) =>
  placesOf(subject.expressions, "file-value").flatMap(
    ({ at, expression: { stepName, propertyFile } }) => {
      const target = subjectByName.get(stepName)?.definition;
      if (!target || stepName === subject.name) return [];
      const path = [...at, "Std:JsonGet", "PropertyFile"];
      const facts = { code: "unknown-property-file", severity: "error", path } as const;
      if (target.Type !== "Processing") {
        return [
          stepIssue(subject, {
            ...facts,
            message: `“${subject.name}” reads a property file of “${stepName}”, but only Processing steps have them. Read a property instead.`,
          }),
        ];
      }
      const declared = (namesIn(target, ["PropertyFiles"], "PropertyFileName") ?? []).filter(
        (name) => name !== undefined,
      );
      if (declared.includes(propertyFile)) return [];
      const only = declared.length === 1 ? declared[0] : undefined;
      const near = suggest(propertyFile, declared)[0] ?? only;
      const cure =
        declared.length > 0 ? `It has ${quoted(declared, "and")}.` : "Declare it there first.";
      return [
        stepIssue(subject, {
          ...facts,
          message: `“${subject.name}” reads the property file “${propertyFile}”, which “${stepName}” does not have. ${cure}`,
          fix: near
            ? replacement(stepPlace(subject, [...path, "Get"]), {
                value: `Steps.${stepName}.PropertyFiles.${near}`,
                label: `Read “${near}”`,
              })
            : undefined,
        }),
      ];
    },
  );
