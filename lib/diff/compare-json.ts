import { isExpression } from "../pipeline/expression";
import {
  isJsonArray,
  isJsonObject,
  type JsonArray,
  type JsonObject,
  type JsonValue,
  jsonEqual,
} from "../utils/json";
import { formatPath } from "../utils/json-path";
import { alignItems } from "./align-items";
import type { MemberDifference } from "./design-difference";
import { itemNames } from "./item-names";

/**
 * What came, went and changed between two values, as deep down as it can be told. Expressions are one value each;
 * items of a list are matched by their names, where they have any, or else by what they hold.
 *
 * @param path - of the values, in words; empty at the root.
 */
export function compareJson(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  path = "",
): readonly MemberDifference[] {
  if (jsonEqual(before, after)) return [];
  if (before === undefined) return after === undefined ? [] : [{ change: "added", path, after }];
  if (after === undefined) return [{ change: "removed", path, before }];
  if (isJsonArray(before) && isJsonArray(after)) return compareLists(before, after, path);
  if (isPlainObject(before) && isPlainObject(after)) return compareMembers(before, after, path);
  return [{ change: "changed", path, before, after }];
}

function isPlainObject(value: JsonValue): value is JsonObject {
  return isJsonObject(value) && !isExpression(value);
}

function compareMembers(
  before: JsonObject,
  after: JsonObject,
  path: string,
): readonly MemberDifference[] {
  const members = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...members].flatMap((member) =>
    compareJson(own(before, member), own(after, member), below(path, member)),
  );
}

function own(members: JsonObject, member: string): JsonValue | undefined {
  return Object.hasOwn(members, member) ? members[member] : undefined;
}

function below(path: string, member: string): string {
  const text = formatPath([member]);
  return path === "" || text.startsWith("[") ? path + text : `${path}.${text}`;
}

function compareLists(
  before: JsonArray,
  after: JsonArray,
  path: string,
): readonly MemberDifference[] {
  const names = itemNames(before, after);
  if (names) return compareNamed(names.before, names.after, path);
  return alignItems(before, after).flatMap(({ index, was, is }) =>
    compareJson(was, is, `${path}[${index}]`),
  );
}

type NamedItems = ReadonlyMap<string, JsonValue>;

function compareNamed(
  before: NamedItems,
  after: NamedItems,
  path: string,
): readonly MemberDifference[] {
  const names = [...new Set([...after.keys(), ...before.keys()])];
  const inside = names.flatMap((name) =>
    compareJson(before.get(name), after.get(name), `${path}[${name}]`),
  );
  const [was, is] = [kept(before, after), kept(after, before)];
  if (jsonEqual(was, is)) return inside;
  return [...inside, { change: "reordered", path, before: was, after: is }];
}

/** Names that both lists have, in the order of the first. */
function kept(items: NamedItems, others: NamedItems): readonly string[] {
  return [...items.keys()].filter((name) => others.has(name));
}
