import { parsePropertyPath } from "../../aws/property-path";
import { suggest } from "../../aws/suggest";
import type { Issue } from "../../pipeline/issue";
import { namesIn } from "../declared-names";
import { type PlaceOf, placesOf } from "../expressions-in";
import { replacement, stepPlace } from "../fixes";
import { quoted, stepIssue } from "../issue-at";
import type { StepRule, StepSubject, Validation } from "../validation";

/** A reference to something that a Lambda or Callback step does not declare among its outputs. */
export const undeclaredResult: StepRule = (subject, validation) =>
  placesOf(subject.expressions, "property").flatMap((place) =>
    checkPlace(subject, place, validation),
  );

function checkPlace(
  subject: StepSubject,
  place: PlaceOf<"property">,
  { subjectByName }: Validation,
): readonly Issue[] {
  const { stepName, path } = place.expression;
  const target = subjectByName.get(stepName);
  const type = target?.definition.Type;
  if (!target || (type !== "Lambda" && type !== "Callback")) return [];
  const [root, key, ...rest] = parsePropertyPath(path) ?? [];
  if (root?.kind !== "member" || root.name !== "OutputParameters") return []; // `unknown-property` tells

  const names = namesIn(target.definition, ["OutputParameters"], "OutputName") ?? [];
  const declared = names.filter((name) => name !== undefined);
  const facts = { code: "undeclared-result", severity: "error", path: place.at } as const;
  if (key?.kind !== "key" || rest.length > 0) {
    return [
      stepIssue(subject, {
        ...facts,
        message: `“${subject.name}”: write “OutputParameters['name']” to read an output of “${stepName}”.`,
      }),
    ];
  }
  if (declared.includes(key.key)) return [];
  const [near] = suggest(key.key, declared);
  const count = names.length;
  const cure =
    declared.length > 0 ? `It returns ${quoted(declared, "and")}.` : "Declare it there first.";
  return [
    stepIssue(subject, {
      ...facts,
      message: `“${subject.name}” reads “${key.key}”, which “${stepName}” does not return. ${cure}`,
      fix: near
        ? replacement(stepPlace(subject, [...place.at, "Get"]), {
            value: `Steps.${stepName}.OutputParameters['${near}']`,
            label: `Use “${near}”`,
          })
        : replacement(stepPlace(target, ["OutputParameters", count]), {
            value: { OutputName: key.key, OutputType: "String" },
            label: `Declare “${key.key}” in “${stepName}”`,
          }),
    }),
  ];
}
