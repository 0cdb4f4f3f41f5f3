export type JsonPrimitive = string | number | boolean | null;
export type JsonValue = JsonPrimitive | JsonArray | JsonObject;
export type JsonArray = readonly JsonValue[];
export interface JsonObject {
  readonly [member: string]: JsonValue;
}

/** Members and list positions from a root down: `["ProcessingInputs", 0, "S3Input"]`. */
export type JsonPath = readonly JsonKey[];
export type JsonKey = string | number;

/** An entry of a list or an object, told by what holds it: the same value may stand in many places. */
export interface JsonPlace {
  readonly of: object;
  readonly key: JsonKey;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isJsonArray(value: unknown): value is JsonArray {
  return Array.isArray(value);
}

export function isJsonPrimitive(value: unknown): value is JsonPrimitive {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}

/** Deep equality as JSON: member order does not matter, list order does. */
export function jsonEqual(left: JsonValue | undefined, right: JsonValue | undefined): boolean {
  if (left === right) return true;
  if (isJsonArray(left)) return isJsonArray(right) && listsEqual(left, right);
  if (!isJsonObject(left) || !isJsonObject(right)) return false;

  const members = Object.keys(left);
  if (members.length !== Object.keys(right).length) return false;
  return members.every((member) => member in right && jsonEqual(left[member], right[member]));
}

function listsEqual(left: JsonArray, right: JsonArray): boolean {
  return left.length === right.length && left.every((item, index) => jsonEqual(item, right[index]));
}
