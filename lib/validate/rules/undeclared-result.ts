import { parsePropertyPath } from "../../aws/property-path";
import type { Issue } from "../../pipeline/issue";
import { namesIn } from "../declared-names";
import { type PlaceOf, placesOf } from "../expressions-in";
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
  const target = subjectByName.get(stepName)?.definition;
  if (target?.Type !== "Lambda" && target?.Type !== "Callback") return [];
  const [root, key, ...rest] = parsePropertyPath(path) ?? [];
  if (root?.kind !== "member" || root.name !== "OutputParameters") return []; // `unknown-property` tells

  const declared = (namesIn(target, ["OutputParameters"], "OutputName") ?? []).filter(
    (name) => name !== undefined,
  );
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
  const cure =
    declared.length > 0 ? `It returns ${quoted(declared, "and")}.` : "Declare it there first.";
  return [
    stepIssue(subject, {
      ...facts,
      message: `“${subject.name}” reads “${key.key}”, which “${stepName}” does not return. ${cure}`,
    }),
  ];
}
