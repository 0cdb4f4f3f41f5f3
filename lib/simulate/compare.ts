import type { Operator } from "../steps/condition/operators";
import type { JsonPrimitive, JsonValue } from "../utils/json";

type Comparing = Exclude<Operator, "In" | "NotIn">;

/**
 * Whether a comparison holds; undefined for two values of different types, which SageMaker does not compare: a text is
 * no number, even where it spells one. All numbers are of one type.
 */
export function compareValues(
  operator: Comparing,
  left: JsonValue,
  right: JsonValue,
): boolean | undefined {
  if (!areAlike(left, right)) return undefined;
  if (operator === "Equals") return left === right;
  if (operator === "NotEquals") return left !== right;
  if (left === null || right === null) return undefined; // nothing is no more than nothing
  const order = orderOf(left, right);
  switch (operator) {
    case "GreaterThan":
      return order > 0;
    case "GreaterThanOrEqualTo":
      return order >= 0;
    case "LessThan":
      return order < 0;
    case "LessThanOrEqualTo":
      return order <= 0;
  }
}

/** Whether a list has the value; one of another type is simply not it. */
export function isIn(value: JsonValue, list: readonly JsonValue[]): boolean {
  return list.some((item) => areAlike(value, item) && item === value);
}

function areAlike(left: JsonValue, right: JsonValue): left is JsonPrimitive {
  if (left === null || right === null) return left === right;
  return typeof left !== "object" && typeof left === typeof right;
}

function orderOf(left: Exclude<JsonPrimitive, null>, right: JsonValue): number {
  if (typeof left === "string" && typeof right === "string") return codePointOrder(left, right);
  return Number(left) - Number(right);
}

/** By characters, not by the halves that JavaScript cuts rare ones into. */
function codePointOrder(left: string, right: string): number {
  const [ours, theirs] = [[...left], [...right]];
  const length = Math.min(ours.length, theirs.length);
  for (let index = 0; index < length; index += 1) {
    const order = (ours[index]?.codePointAt(0) ?? 0) - (theirs[index]?.codePointAt(0) ?? 0);
    if (order !== 0) return order;
  }
  return ours.length - theirs.length;
}
