import { type PropertyResolution, resolvePropertyPath } from "../../aws/resolve-property-path";
import { isStepType } from "../../aws/step-types";
import type { Fix } from "../../pipeline/fix";
import type { Issue } from "../../pipeline/issue";
import { type PlaceOf, placesOf } from "../expressions-in";
import { replacement, stepPlace } from "../fixes";
import { quoted, stepIssue } from "../issue-at";
import type { StepRule, StepSubject, Validation } from "../validation";

/** A reference to something that the step's type does not offer. */
export const unknownProperty: StepRule = (subject, validation) =>
  placesOf(subject.expressions, "property").flatMap((place) =>
    checkPlace(subject, place, validation),
  );

function checkPlace(
  subject: StepSubject,
  place: PlaceOf<"property">,
  { library, subjectByName }: Validation,
): readonly Issue[] {
  const { stepName, path } = place.expression;
  const stepType = subjectByName.get(stepName)?.definition.Type;
  if (stepType === undefined || stepName === subject.name || !isStepType(stepType)) return [];
  if (stepType === "Fail") {
    const message = `“${subject.name}” reads from “${stepName}”, but a Fail step has no results. Read from another step.`;
    return [
      stepIssue(subject, { code: "reads-fail-step", severity: "error", path: place.at, message }),
    ];
  }
  const resolution = resolvePropertyPath(library, { stepType, path });
  const what = describe(resolution, { path, stepName, stepType });
  if (what === undefined) return [];
  const severity = resolution.kind === "found" ? "warning" : "error";
  const code = resolution.kind === "found" ? "property-not-single" : "unknown-property";
  return [
    stepIssue(subject, {
      code,
      severity,
      path: place.at,
      message: `“${subject.name}”: ${what}`,
      fix: meant(resolution, { subject, place, stepType, library }),
    }),
  ];
}

/** The path with its first wrong part replaced by the nearest one, where that leads to a single value. */
function meant(
  resolution: PropertyResolution,
  {
    subject,
    place,
    stepType,
    library,
  }: {
    readonly subject: StepSubject;
    readonly place: PlaceOf<"property">;
    readonly stepType: string;
    readonly library: Validation["library"];
  },
): Fix | undefined {
  if (resolution.kind !== "missing") return undefined;
  const { parent, missing } = resolution;
  const { stepName, path } = place.expression;
  const before = parent === "" || missing.startsWith("[") ? parent : `${parent}.`;
  if (!path.startsWith(`${before}${missing}`)) return undefined;
  for (const near of resolution.suggestions) {
    const start = near.startsWith("[") ? parent : before;
    const corrected = `${start}${near}${path.slice(before.length + missing.length)}`;
    const found = resolvePropertyPath(library, { stepType, path: corrected });
    if (found.kind !== "found" || !found.isScalar) continue;
    const value = `Steps.${stepName}.${corrected}`;
    return replacement(stepPlace(subject, [...place.at, "Get"]), {
      value,
      label: `Use “${corrected}”`,
    });
  }
  return undefined;
}

interface Named {
  readonly path: string;
  readonly stepName: string;
  readonly stepType: string;
}

function describe(
  resolution: PropertyResolution,
  { path, stepName, stepType }: Named,
): string | undefined {
  switch (resolution.kind) {
    case "malformed":
      return `“${path}” of “${stepName}” is not a property path. Write it like “Outputs['name'].S3Uri”.`;
    case "no-properties":
      return `${stepType} steps such as “${stepName}” have no properties. Read from another step.`;
    case "missing": {
      const near = resolution.suggestions;
      const below = resolution.parent === "" ? "" : ` in “${resolution.parent}”`;
      return `“${stepName}” has no “${resolution.missing}”${below}. ${near.length > 0 ? `Did you mean ${quoted(near)}?` : `Choose a property of ${stepType} steps.`}`;
    }
    case "found":
      if (resolution.isScalar || resolution.shape.type === "any") return undefined;
      return `“${path}” of “${stepName}” is not a single value. Choose one inside it.`;
  }
}
