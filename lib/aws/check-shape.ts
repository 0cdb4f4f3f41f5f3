import {
  isJsonArray,
  isJsonObject,
  type JsonKey,
  type JsonObject,
  type JsonPath,
  type JsonValue,
} from "../utils/json";
import { checkExpressionType, type ExpressionType } from "./check-expression-type";
import { checkScalar } from "./check-scalar";
import { type Counted, finding, type ShapeFinding } from "./finding";
import {
  isScalarShape,
  type ListShape,
  type MapShape,
  type Shape,
  type StructureShape,
} from "./shape";
import type { ShapeLibrary } from "./shape-library";
import { suggest } from "./suggest";

export interface CheckShapeOptions {
  readonly library: ShapeLibrary;
  /** Where `value` stands; findings continue it. */
  readonly path: JsonPath;
  /** Whether a value is one of the run-time expressions, which may stand for any single value. */
  isExpression(value: JsonValue): boolean;
  /** What an expression will be; leave out to accept any. */
  expressionType?(expression: JsonValue): ExpressionType;
  /** Required members that may be absent, from `value` down: `A`, `A.B`, `A[].B`. */
  readonly dropped?: ReadonlySet<string>;
  /** Members that must be absent, from `value` down, each with a sentence why. */
  readonly refused?: ReadonlyMap<string, string>;
}

/** All faults of a value against a shape, in the order of the value. */
export function checkShape(
  shape: Shape,
  value: JsonValue,
  options: CheckShapeOptions,
): readonly ShapeFinding[] {
  return checkValue(shape, value, { options, segments: options.path, memberPath: "" });
}

interface Place {
  readonly options: CheckShapeOptions;
  readonly segments: JsonPath;
  /** From the checked value down, list positions as `[]`. */
  readonly memberPath: string;
}

function checkValue(shape: Shape, value: JsonValue, place: Place): readonly ShapeFinding[] {
  if (shape.type === "any") return [];
  if (value === null) return [finding(place.segments, { code: "null-value" })];
  if (shape.type === "map") return checkMapOrExpression(shape, value, place);
  if (place.options.isExpression(value)) return checkExpression(shape, value, place);
  if (shape.type === "structure") return checkStructure(shape, value, place);
  if (shape.type === "list") return checkList(shape, value, place);

  const fact = checkScalar(shape, value);
  return fact ? [finding(place.segments, fact)] : [];
}

function checkExpression(
  shape: Exclude<Shape, { type: "any" }>,
  value: JsonValue,
  place: Place,
): readonly ShapeFinding[] {
  if (!isScalarShape(shape)) {
    const expected = shape.type === "list" ? "list" : "object";
    return [finding(place.segments, { code: "expression-for-structure", expected })];
  }
  const actual = place.options.expressionType?.(value) ?? "unknown";
  const fact = checkExpressionType(shape.type, actual);
  return fact ? [finding(place.segments, fact)] : [];
}

function checkStructure(
  shape: StructureShape,
  value: JsonValue,
  place: Place,
): readonly ShapeFinding[] {
  if (!isJsonObject(value))
    return [finding(place.segments, { code: "wrong-type", expected: "object", value })];
  const given = Object.keys(value);
  const findings = given.flatMap((member) => checkMember(shape, value, { member, place }));

  for (const member of shape.required) {
    const at = below(place, member);
    if (Object.hasOwn(value, member) || place.options.dropped?.has(at.memberPath)) continue;
    findings.push(finding(at.segments, { code: "missing-required", member }));
  }
  if (shape.isUnion && given.length !== 1) {
    findings.push(
      finding(place.segments, { code: "union-members", allowed: [...shape.members.keys()], given }),
    );
  }
  return findings;
}

function checkMember(
  shape: StructureShape,
  owner: JsonObject,
  { member, place }: { member: string; place: Place },
): readonly ShapeFinding[] {
  const at = below(place, member);
  const reason = place.options.refused?.get(at.memberPath);
  if (reason !== undefined)
    return [finding(at.segments, { code: "refused-member", member, reason })];

  const ref = shape.members.get(member);
  if (ref !== undefined)
    return checkValue(place.options.library.resolve(ref), owner[member] ?? null, at);
  const [suggestion] = suggest(member, shape.members.keys());
  return [
    finding(at.segments, {
      code: "unknown-member",
      member,
      ...(suggestion !== undefined && { suggestion }),
    }),
  ];
}

function checkList(shape: ListShape, value: JsonValue, place: Place): readonly ShapeFinding[] {
  if (!isJsonArray(value))
    return [finding(place.segments, { code: "wrong-type", expected: "list", value })];
  const item = place.options.library.resolve(shape.item);
  return [
    ...checkCount(value.length, {
      counted: "items",
      least: shape.minItems,
      most: shape.maxItems,
      place,
    }),
    ...value.flatMap((element, index) => checkValue(item, element, below(place, index))),
  ];
}

/** A map may have any names, `Get` too: what reads as a proper map is one. */
function checkMapOrExpression(
  shape: MapShape,
  value: JsonValue,
  place: Place,
): readonly ShapeFinding[] {
  const findings = checkMap(shape, value, place);
  if (findings.length === 0 || !place.options.isExpression(value)) return findings;
  return checkExpression(shape, value, place);
}

function checkMap(shape: MapShape, value: JsonValue, place: Place): readonly ShapeFinding[] {
  if (!isJsonObject(value))
    return [finding(place.segments, { code: "wrong-type", expected: "object", value })];
  const { library } = place.options;
  const [keyShape, valueShape] = [library.resolve(shape.key), library.resolve(shape.value)];
  const entries = Object.entries(value);
  return [
    ...checkCount(entries.length, {
      counted: "entries",
      least: shape.minEntries,
      most: shape.maxEntries,
      place,
    }),
    ...entries.flatMap(([key, entry]) => [
      ...checkValue(keyShape, key, below(place, key)),
      ...checkValue(valueShape, entry, below(place, key)),
    ]),
  ];
}

interface CountLimits {
  readonly counted: Counted;
  readonly least: number | undefined;
  readonly most: number | undefined;
  readonly place: Place;
}

function checkCount(
  count: number,
  { counted, least, most, place }: CountLimits,
): readonly ShapeFinding[] {
  if (least !== undefined && count < least)
    return [finding(place.segments, { code: "too-short", counted, count, limit: least })];
  if (most !== undefined && count > most)
    return [finding(place.segments, { code: "too-long", counted, count, limit: most })];
  return [];
}

function below(place: Place, key: JsonKey): Place {
  const dot = place.memberPath === "" ? "" : ".";
  const memberPath =
    typeof key === "number" ? `${place.memberPath}[]` : `${place.memberPath}${dot}${key}`;
  return { options: place.options, segments: [...place.segments, key], memberPath };
}
