import { isExpression } from "@/lib/pipeline/expression";
import { isJsonObject, type JsonPath, type JsonValue } from "@/lib/utils/json";
import { getAt } from "@/lib/utils/json-path";

/**
 * What to remove so that `path` is gone and no object stands there for nothing: the outermost parent that holds the
 * member alone. List items and `Arguments` stay.
 */
export function clearPath(root: JsonValue, path: JsonPath): JsonPath {
  let cleared = path;
  while (cleared.length > 1) {
    const parent = cleared.slice(0, -1);
    const last = parent.at(-1);
    if (typeof last === "number" || last === "Arguments") break;
    if (!holdsOneMember(getAt(root, parent))) break;
    cleared = parent;
  }
  return cleared;
}

function holdsOneMember(value: JsonValue | undefined): boolean {
  return isJsonObject(value) && !isExpression(value) && Object.keys(value).length === 1;
}
