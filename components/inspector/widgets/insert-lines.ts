import { isJsonArray, type JsonArray, type JsonPath, type JsonValue } from "@/lib/utils/json";
import { getAt } from "@/lib/utils/json-path";

/** The list at `path` with `lines` in place of the entry they were pasted into, when that is blank, or behind it. */
export function insertLines(
  root: JsonValue,
  path: JsonPath,
  { index, lines }: { readonly index: number; readonly lines: readonly string[] },
): JsonArray {
  const list = getAt(root, path);
  const items = isJsonArray(list) ? list : [];
  const isBlank = items[index] === "";
  return items.toSpliced(isBlank ? index : index + 1, isBlank ? 1 : 0, ...lines);
}
