import { isJsonArray, isJsonObject, type JsonValue } from "./json";

/**
 * A copy in which every value that `replace` answers for is replaced, from the outside in; inside a replacement nothing
 * more is looked at. Parts without a change are shared, and members keep their order.
 */
export function mapJson<Value extends JsonValue>(
  value: Value,
  replace: (value: JsonValue) => JsonValue | undefined,
): Value {
  return mapped(value, replace) as Value; // callers replace inner values by ones of the same shape
}

function mapped(value: JsonValue, replace: (value: JsonValue) => JsonValue | undefined): JsonValue {
  const replaced = replace(value);
  if (replaced !== undefined) return replaced;
  if (isJsonArray(value)) {
    const items = value.map((item) => mapped(item, replace));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value).map(
    ([member, child]) => [member, mapped(child, replace)] as const,
  );
  return members.every(([member, child]) => child === value[member])
    ? value
    : Object.fromEntries(members);
}
