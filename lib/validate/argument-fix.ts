import type { ShapeFinding } from "../aws/finding";
import { memberShape } from "../aws/member-shape";
import type { ShapeLibrary } from "../aws/shape-library";
import type { Fix } from "../pipeline/fix";
import type { JsonPath, JsonValue } from "../utils/json";
import { getAt } from "../utils/json-path";
import { namesIn } from "./declared-names";
import { distinctName } from "./distinct-name";
import { fittingLiteral } from "./fitting-literal";
import { joining, removal, renaming, replacement, stepPlace } from "./fixes";
import { usualValue } from "./usual-value";
import type { StepSubject, Validation } from "./validation";

/** The mechanical remedy for a fault in `Arguments`, where there is one. */
export function argumentFix(
  finding: ShapeFinding,
  subject: StepSubject,
  validation: Validation,
): Fix | undefined {
  const { segments } = finding;
  const at = stepPlace(subject, segments);
  switch (finding.code) {
    case "unknown-member": {
      const owner = getAt(subject.definition, segments.slice(0, -1));
      return renaming(at, { to: finding.suggestion, owner });
    }
    case "missing-required":
      return longerWait(finding, subject) ?? usualValue(subject, segments, validation);
    case "refused-member":
    case "needs-member":
      return removal(at);
    case "null-value":
      return isRequired(segments, subject, validation.library) ? undefined : removal(at);
    case "wrong-type":
      return literalFix(finding.value, finding.expected, at);
    case "not-in-enum": {
      const [only, ...others] = finding.allowed;
      const value = finding.suggestion ?? (others.length === 0 ? only : undefined);
      return value === undefined ? undefined : replacement(at, { value });
    }
    case "too-small":
    case "too-large":
      return replacement(at, { value: finding.limit });
    case "expression-type": {
      const value = getAt(subject.definition, segments);
      return finding.expected === "text" && value !== undefined ? joining(at, value) : undefined;
    }
    case "duplicate-name":
      return replacement(at, { value: freeName(finding, subject) });
    default:
      return undefined;
  }
}

/** With spot capacity the longest wait counts from the start, so it is at least the longest run. */
function longerWait({ segments }: ShapeFinding, subject: StepSubject): Fix | undefined {
  if (segments.at(-1) !== "MaxWaitTimeInSeconds") return undefined;
  const longest = getAt(subject.definition, [...segments.slice(0, -1), "MaxRuntimeInSeconds"]);
  if (typeof longest !== "number") return undefined;
  return replacement(stepPlace(subject, segments), { value: longest });
}

function literalFix(
  value: JsonValue,
  expected: Extract<ShapeFinding, { code: "wrong-type" }>["expected"],
  at: ReturnType<typeof stepPlace>,
): Fix | undefined {
  const fitting = fittingLiteral(value, expected);
  return fitting === undefined
    ? undefined
    : replacement(at, { value: fitting, label: `Write it as ${JSON.stringify(fitting)}` });
}

/** Whether the member's absence would be a fault too. An item of a list is not missed. */
function isRequired(segments: JsonPath, subject: StepSubject, library: ShapeLibrary): boolean {
  const [, ...path] = segments; // without `Arguments`
  const member = path.at(-1);
  const owner = memberShape(library, {
    stepType: subject.definition.Type,
    path: path.slice(0, -1),
  });
  return (
    typeof member === "string" && owner?.type === "structure" && owner.required.includes(member)
  );
}

function freeName(
  { segments, member }: Extract<ShapeFinding, { code: "duplicate-name" }>,
  { definition }: StepSubject,
): string {
  const index = segments.at(-2);
  const names = namesIn(definition, segments.slice(0, -2), member) ?? [];
  return distinctName(names, typeof index === "number" ? index : 0);
}
