import { isExpression } from "../pipeline/expression";
import { isJsonPrimitive, type JsonValue } from "../utils/json";

/**
 * `value` where AWS takes text alone. A join turns the value of an Integer, Float or Boolean parameter into text and
 * leaves other values as they are; what a `Get` will hold is not known at this place, so every one gets it.
 */
export function asText(value: JsonValue): JsonValue {
  if (!isExpression(value)) return isJsonPrimitive(value) ? String(value ?? "") : value;
  return "Std:Join" in value ? value : { "Std:Join": { On: "", Values: [value] } };
}
