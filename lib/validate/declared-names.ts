import { isJsonArray, isJsonObject, type JsonObject, type JsonPath } from "../utils/json";
import { getAt } from "../utils/json-path";

/** The names of a list's items, by the member that holds them; undefined where there is no list. Unnamed items keep their place. */
export function namesIn(
  root: JsonObject,
  path: JsonPath,
  member: string,
): readonly (string | undefined)[] | undefined {
  const list = getAt(root, path);
  if (!isJsonArray(list)) return undefined;
  return list.map((item) => {
    const name = isJsonObject(item) ? item[member] : undefined;
    return typeof name === "string" ? name : undefined;
  });
}
