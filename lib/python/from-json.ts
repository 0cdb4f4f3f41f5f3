import { isJsonArray, isJsonObject, type JsonValue } from "../utils/json";
import { dict, list, literal } from "./build";
import type { PyExpression } from "./tree";

/** JSON as plain Python: dictionaries, lists and literals. */
export function fromJson(value: JsonValue): PyExpression {
  if (isJsonArray(value)) return list(value.map(fromJson));
  if (!isJsonObject(value)) return literal(value);
  return dict(Object.entries(value).map(([member, item]) => [member, fromJson(item)] as const));
}
