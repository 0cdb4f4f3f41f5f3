import type { JsonPrimitive } from "../utils/json";

/**
 * A value as one of a parameter's type: a text is read as it, as SageMaker does with the values that a run is started
 * with. Undefined for what is none.
 */
export function typedValue(value: JsonPrimitive, type: string): JsonPrimitive | undefined {
  switch (type) {
    case "Integer":
      return whole(value);
    case "Float":
      return fraction(value);
    case "Boolean":
      return truth(value);
    case "String":
      return typeof value === "string" ? value : undefined;
    default:
      return value;
  }
}

/** `a whole number`, with its article. */
export function typeWords(type: string): string {
  return TYPE_WORDS.get(type) ?? "any value";
}

const TYPE_WORDS: ReadonlyMap<string, string> = new Map([
  ["Integer", "a whole number"],
  ["Float", "a number"],
  ["Boolean", "true or false"],
  ["String", "a text"],
]);

function whole(value: JsonPrimitive): number | undefined {
  const number =
    typeof value === "string" && /^[+-]?\d+$/.test(value.trim()) ? Number(value) : value;
  return Number.isSafeInteger(number) ? Number(number) : undefined;
}

function fraction(value: JsonPrimitive): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return Number.isFinite(number) ? Number(number) : undefined;
}

/** The SDKs send `True` and `False`. */
function truth(value: JsonPrimitive): boolean | undefined {
  if (typeof value === "boolean") return value;
  const text = String(value).trim().toLowerCase();
  if (text === "true") return true;
  return text === "false" ? false : undefined;
}
