import { isJsonArray, type JsonArray, type JsonObject, type JsonValue } from "../../utils/json";
import { asksForList, withoutNot } from "./operators";
import type { Combination, Predicate, Test } from "./predicate";

/** AWS's list of conditions for the outermost combination. What was read and not changed is written as it was. */
export function writePredicate(root: Combination): JsonArray {
  if (isJsonArray(root.source)) return root.source;
  const members = root.members.map(write);
  if (root.kind === "any") return [{ Type: "Or", Conditions: members }];
  return root.kind === "all" ? members : [write(root)];
}

function write(predicate: Predicate): JsonValue {
  if (predicate.source !== undefined) return predicate.source;
  switch (predicate.kind) {
    case "test":
      return writeTest(predicate);
    case "any":
      return { Type: "Or", Conditions: predicate.members.map(write) };
    case "all":
      return not({ Type: "Or", Conditions: predicate.members.map(write).map(not) });
    case "unread":
      return predicate.source;
    case "not":
      return not(write(predicate.members[0] ?? { kind: "all", members: [] }));
  }
}

function writeTest({ operator, left, right }: Test): JsonObject {
  const inner = withoutNot(operator);
  if (inner) return not(writeTest(test(inner, left, right)));
  const members = asksForList(operator)
    ? { QueryValue: left, Values: right }
    : { LeftValue: left, RightValue: right };
  const known = Object.entries(members).filter(isKnown);
  return { Type: operator, ...Object.fromEntries(known) };
}

function test(
  operator: Test["operator"],
  left: JsonValue | undefined,
  right: JsonValue | undefined,
): Test {
  return {
    kind: "test",
    operator,
    ...(left !== undefined && { left }),
    ...(right !== undefined && { right }),
  };
}

function isKnown(entry: [string, JsonValue | undefined]): entry is [string, JsonValue] {
  return entry[1] !== undefined;
}

function not(Condition: JsonValue): JsonObject {
  return { Type: "Not", Condition };
}
