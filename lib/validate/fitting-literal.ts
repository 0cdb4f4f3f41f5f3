import type { Expected } from "../aws/finding";
import { isJsonPrimitive, type JsonValue } from "../utils/json";

/** A literal as the expected type writes it: `"5"` as a number is `5`. Undefined where that is not beyond doubt. */
export function fittingLiteral(value: JsonValue, expected: Expected): JsonValue | undefined {
  if (!isJsonPrimitive(value) || value === null) return undefined;
  const text = String(value).trim();
  switch (expected) {
    case "text":
      return String(value);
    case "whole number":
      return /^[+-]?\d{1,15}(\.0+)?$/.test(text) ? Number(text) : undefined;
    case "number":
      return text !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;
    case "true or false":
      return /^(true|false)$/i.test(text) ? text.toLowerCase() === "true" : undefined;
    default:
      return undefined;
  }
}
