import type { Parameter } from "../pipeline/document";
import type { JsonValue } from "../utils/json";

/** A default value as another type writes it: `"5"` as Integer gives `5`. What cannot be read as it stays as it is. */
export function convertParameterValue(value: JsonValue, type: Parameter["Type"]): JsonValue {
  if (typeof value === "object") return value;
  const text = String(value).trim();
  if (type === "String") return String(value);
  if (type === "Integer")
    return /^[+-]?\d+$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : value;
  if (type === "Float") return text !== "" && Number.isFinite(Number(text)) ? Number(text) : value;
  if (type === "Boolean" && /^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return value;
}
