import {
  isJsonArray,
  isJsonObject,
  type JsonKey,
  type JsonObject,
  type JsonPath,
  type JsonValue,
} from "../utils/json";
import { getAt } from "../utils/json-path";
import { finding, type ShapeFinding } from "./finding";

export interface RuleContext {
  isExpression(value: JsonValue): boolean;
}

/** Faults between the members of an object that stands at `path`. */
export type Rule = (
  owner: JsonObject,
  path: JsonPath,
  context: RuleContext,
) => readonly ShapeFinding[];

/** The object must have one of the members and no more. */
export function exactlyOneOf(
  ...members: readonly string[]
): (owner: JsonObject, path: JsonPath) => readonly ShapeFinding[] {
  return (owner, path) => {
    const given = members.filter((member) => member in owner);
    return given.length === 1 ? [] : [finding(path, { code: "one-of", members, given })];
  };
}

/** No two items of the list at `path` may bear the same name. */
export function uniqueNames(
  owner: JsonObject,
  path: readonly JsonKey[],
  member: string,
): readonly ShapeFinding[] {
  const list = getAt(owner, path);
  const seen = new Set<string>();
  const findings: ShapeFinding[] = [];
  for (const [index, item] of (isJsonArray(list) ? list : []).entries()) {
    const name = isJsonObject(item) ? item[member] : undefined;
    if (typeof name !== "string") continue;
    if (seen.has(name))
      findings.push(finding([...path, index, member], { code: "duplicate-name", member, name }));
    seen.add(name);
  }
  return findings;
}
