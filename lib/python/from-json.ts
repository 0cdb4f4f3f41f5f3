import {
  isJsonArray,
  isJsonObject,
  type JsonKey,
  type JsonPlace,
  type JsonPrimitive,
  type JsonValue,
} from "../utils/json";
import { dict, list, literal } from "./build";
import type { PyExpression } from "./tree";

/** A text, number, `true`, `false` or `null`, and what holds it. */
export type LeafWriter = (leaf: JsonPrimitive, place?: JsonPlace) => PyExpression;

/** JSON as plain Python: dictionaries, lists and literals. */
export function fromJson(root: JsonValue, leaf: LeafWriter = literal): PyExpression {
  const written = (value: JsonValue, of: object, key: JsonKey) =>
    isJsonArray(value) || isJsonObject(value) ? fromJson(value, leaf) : leaf(value, { of, key });
  if (isJsonArray(root)) return list(root.map((item, index) => written(item, root, index)));
  if (!isJsonObject(root)) return leaf(root);
  const entries = Object.entries<JsonValue>(root);
  return dict(entries.map(([member, item]) => [member, written(item, root, member)] as const));
}
