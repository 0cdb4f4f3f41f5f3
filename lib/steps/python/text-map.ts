import { isExpression } from "../../pipeline/expression";
import { isJsonObject, type JsonValue } from "../../utils/json";

/** True for texts by name, none of which the pipeline has yet to give. */
export function isTextMap(
  value: JsonValue | undefined,
): value is { readonly [name: string]: string } {
  if (!isJsonObject(value) || isExpression(value)) return false;
  return Object.values(value).every((each) => typeof each === "string");
}
