import { type ListPick, resolvePropertyPath } from "../../aws/resolve-property-path";
import { suggest } from "../../aws/suggest";
import type { Fix } from "../../pipeline/fix";
import type { Issue } from "../../pipeline/issue";
import { parsePath } from "../../utils/json-path";
import { namesIn } from "../declared-names";
import { type PlaceOf, placesOf } from "../expressions-in";
import { replacement, stepPlace } from "../fixes";
import { quoted, stepIssue } from "../issue-at";
import type { StepRule, StepSubject, Validation } from "../validation";

/** A reference to an output, input or channel that the other step does not declare. */
export const unknownOutput: StepRule = (subject, validation) =>
  placesOf(subject.expressions, "property").flatMap((place) =>
    checkPlace(subject, place, validation),
  );

function checkPlace(
  subject: StepSubject,
  place: PlaceOf<"property">,
  { library, subjectByName }: Validation,
): readonly Issue[] {
  const { stepName, path } = place.expression;
  const target = subjectByName.get(stepName);
  if (!target || target === subject) return [];
  const stepType = target.definition.Type;
  const resolution = resolvePropertyPath(library, { stepType, path });
  if (resolution.kind !== "found") return [];
  return resolution.picks.flatMap((pick) => {
    const fault = faultOf(pick, target);
    if (!fault) return [];
    const fix = declaredInstead(pick, { subject, place, target });
    return [stepIssue(subject, { code: "unknown-output", path: place.at, ...fault, fix })];
  });
}

type Fault = Pick<Issue, "severity" | "message">;

function faultOf(
  { list, item, namedBy }: ListPick,
  { definition, name }: StepSubject,
): Fault | undefined {
  if (namedBy === undefined) {
    if (typeof item === "number") return undefined;
    return {
      severity: "warning",
      message: `“${list}” of “${name}” is read by the name “${item}”, which is only known to work for outputs, inputs and channels. Read it by position, as in [0].`,
    };
  }
  const declared = namesIn(definition, ["Arguments", ...parsePath(list)], namedBy);
  if (typeof item === "number") {
    if (!declared || item < declared.length) return undefined;
    return {
      severity: "error",
      message: `“${name}” has ${declared.length} in “${list}”; there is no number ${item}. Positions count from 0.`,
    };
  }
  if (declared?.includes(item)) return undefined;
  const names = (declared ?? []).filter((declaredName) => declaredName !== undefined);
  const cure = names.length > 0 ? `It has ${quoted(names, "and")}.` : "It declares none.";
  return { severity: "error", message: `“${name}” has no “${item}” in “${list}”. ${cure}` };
}

/** The nearest name that the other step declares, or the only one. */
function declaredInstead(
  { list, item, namedBy }: ListPick,
  {
    subject,
    place,
    target,
  }: {
    readonly subject: StepSubject;
    readonly place: PlaceOf<"property">;
    readonly target: StepSubject;
  },
): Fix | undefined {
  if (namedBy === undefined || typeof item === "number") return undefined;
  const { stepName, path } = place.expression;
  const names = namesIn(target.definition, ["Arguments", ...parsePath(list)], namedBy) ?? [];
  const declared = names.filter((name) => name !== undefined);
  const near = suggest(item, declared)[0] ?? (declared.length === 1 ? declared[0] : undefined);
  if (near === undefined || !path.includes(`['${item}']`)) return undefined;
  return replacement(stepPlace(subject, [...place.at, "Get"]), {
    value: `Steps.${stepName}.${path.replace(`['${item}']`, `['${near}']`)}`,
    label: `Use “${near}”`,
  });
}
