import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../utils/json";
import { type Shape, type ShapeRef, shapeRef } from "./shape";

/**
 * One entry of `generated/shapes.json` as a shape.
 *
 * Short keys: `t` type, `m` members, `r` required, `u` union, `i` item, `k` key, `v` value, `e` enum, `lo` and `hi`
 * bounds (of a length for texts, of a count for lists and maps, of the value for numbers), `p` pattern.
 *
 * @throws Error when the entry is not of that form: the generated file is broken.
 */
export function decodeShape(ref: string, entry: JsonValue | undefined): Shape {
  if (!isJsonObject(entry)) throw new Error(`Unknown API shape: ${ref}`);
  const name = ref.slice(ref.indexOf("/") + 1);
  const [lo, hi] = [asNumber(entry.lo), asNumber(entry.hi)];

  switch (entry.t) {
    case "structure":
      return {
        type: "structure",
        name,
        members: membersOf(entry.m),
        required: asTexts(entry.r) ?? [],
        isUnion: entry.u === 1,
      };
    case "list":
      return {
        type: "list",
        name,
        item: refIn(entry, "i"),
        ...(lo !== undefined && { minItems: lo }),
        ...(hi !== undefined && { maxItems: hi }),
      };
    case "map":
      return decodeMap(name, entry, lo, hi);
    case "string":
      return decodeString(name, entry, lo, hi);
    case "integer":
    case "float":
      return {
        type: entry.t,
        name,
        ...(lo !== undefined && { min: lo }),
        ...(hi !== undefined && { max: hi }),
      };
    case "boolean":
    case "timestamp":
    case "blob":
    case "any":
      return { type: entry.t, name };
    default:
      throw new Error(`API shape ${ref} has an unknown type: ${JSON.stringify(entry.t)}`);
  }
}

function decodeMap(
  name: string,
  entry: JsonObject,
  lo: number | undefined,
  hi: number | undefined,
): Shape {
  return {
    type: "map",
    name,
    key: refIn(entry, "k"),
    value: refIn(entry, "v"),
    ...(lo !== undefined && { minEntries: lo }),
    ...(hi !== undefined && { maxEntries: hi }),
  };
}

function decodeString(
  name: string,
  entry: JsonObject,
  lo: number | undefined,
  hi: number | undefined,
): Shape {
  const values = asTexts(entry.e);
  return {
    type: "string",
    name,
    ...(values && { enum: values }),
    ...(lo !== undefined && { minLength: lo }),
    ...(hi !== undefined && { maxLength: hi }),
    ...(typeof entry.p === "string" && { pattern: entry.p }),
  };
}

function membersOf(members: JsonValue | undefined): ReadonlyMap<string, ShapeRef> {
  if (!isJsonObject(members))
    throw new Error("A structure without members in the generated shapes");
  return new Map(Object.keys(members).map((member) => [member, refIn(members, member)]));
}

function refIn(entry: JsonObject, key: string): ShapeRef {
  const ref = entry[key];
  if (typeof ref !== "string") throw new Error(`Broken reference “${key}” in the generated shapes`);
  return shapeRef(ref);
}

function asNumber(value: JsonValue | undefined): number | undefined {
  return typeof value === "number" ? value : undefined;
}

function asTexts(value: JsonValue | undefined): readonly string[] | undefined {
  return isJsonArray(value) ? value.filter((item) => typeof item === "string") : undefined;
}
