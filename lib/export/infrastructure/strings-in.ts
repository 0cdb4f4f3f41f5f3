import { isJsonArray, isJsonObject, type JsonValue } from "../../utils/json";

/** Every text inside `value`, or with `memberNames` the names of all members. */
export function stringsIn(
  value: JsonValue,
  { memberNames = false }: { readonly memberNames?: boolean } = {},
): readonly string[] {
  const found: string[] = [];
  const waiting: JsonValue[] = [value];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === "string" && !memberNames) found.push(next);
    else if (isJsonArray(next)) waiting.push(...next);
    else if (isJsonObject(next)) {
      if (memberNames) found.push(...Object.keys(next));
      waiting.push(...Object.values(next));
    }
  }
  return found;
}
