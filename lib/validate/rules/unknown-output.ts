import { type ListPick, resolvePropertyPath } from "../../aws/resolve-property-path";
import type { Issue } from "../../pipeline/issue";
import { parsePath } from "../../utils/json-path";
import { namesIn } from "../declared-names";
import { type PlaceOf, placesOf } from "../expressions-in";
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
    return fault ? [stepIssue(subject, { code: "unknown-output", path: place.at, ...fault })] : [];
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
