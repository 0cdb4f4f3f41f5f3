import { leavesOf } from "../../steps/python/members";
import { isJsonObject, type JsonObject, type JsonPath } from "../../utils/json";
import { getAt, setAt, startsWith } from "../../utils/json-path";

/**
 * The part of a definition that holds just these values, lists as a whole.
 *
 * @returns undefined where a list is wanted in part, which nobody could put back in its place.
 */
export function membersAt(
  definition: JsonObject,
  leaves: readonly JsonPath[],
): JsonObject | undefined {
  let part: JsonObject = {};
  for (const leaf of leaves) {
    const at = beforeFirstIndex(leaf);
    const value = getAt(definition, at);
    if (value === undefined || at.length === 0) return undefined;
    const wanted = leaves.filter((each) => startsWith(each, at));
    if (leavesOf(value).length > wanted.length) return undefined;
    const next = setAt(part, at, value);
    if (!isJsonObject(next)) return undefined;
    part = next;
  }
  return part;
}

function beforeFirstIndex(path: JsonPath): JsonPath {
  const index = path.findIndex((key) => typeof key === "number");
  return index < 0 ? path : path.slice(0, index);
}
