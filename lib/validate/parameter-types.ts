import type { ParameterType } from "../pipeline/document";
import { isWholeNumber } from "../utils/is-whole-number";
import type { JsonValue } from "../utils/json";

export const PARAMETER_TYPES: readonly ParameterType[] = ["String", "Integer", "Float", "Boolean"];

export function isParameterType(value: JsonValue | undefined): value is ParameterType {
  return PARAMETER_TYPES.some((type) => type === value);
}

/** Whether a literal may stand as a value of the type. */
export function isOfType(value: JsonValue, type: ParameterType): boolean {
  switch (type) {
    case "String":
      return typeof value === "string";
    case "Integer":
      return isWholeNumber(value);
    case "Float":
      return typeof value === "number";
    case "Boolean":
      return typeof value === "boolean";
  }
}

/** Whether a start may pass `text` for a parameter of the type: at a start every value travels as text. */
export function isTextOfType(text: string, type: ParameterType): boolean {
  switch (type) {
    case "String":
      return true;
    case "Integer":
      return /^[+-]?\d+$/.test(text);
    case "Float":
      return text.trim() !== "" && Number.isFinite(Number(text));
    case "Boolean":
      return /^(true|false)$/i.test(text);
  }
}
