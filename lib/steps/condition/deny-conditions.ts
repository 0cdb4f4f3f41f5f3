import { isJsonObject, type JsonArray, type JsonObject, type JsonValue } from "../../utils/json";

/** A list of conditions that holds exactly when the given list does not, in AWS's forms. */
export function denyConditions(conditions: JsonArray): JsonArray {
  const denied = conditions.map(deny);
  return denied.length > 1 ? [{ Type: "Or", Conditions: denied }] : denied;
}

function deny(condition: JsonValue): JsonValue {
  return isNot(condition) ? condition.Condition : { Type: "Not", Condition: condition };
}

function isNot(condition: JsonValue): condition is JsonObject & { readonly Condition: JsonValue } {
  return isJsonObject(condition) && condition.Type === "Not" && isJsonObject(condition.Condition);
}
