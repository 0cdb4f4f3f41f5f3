import {
  isJsonArray,
  isJsonObject,
  type JsonArray,
  type JsonObject,
  type JsonValue,
} from "../../utils/json";
import { COMPARISONS, type Operator } from "./operators";
import type { Combination, Predicate, Test } from "./predicate";

/**
 * What a list of conditions asks: all of them, or any where the list holds a single `Or`.
 *
 * `Not` around `Equals` and `In` is read as their opposite, and `Not` around an `Or` of `Not`s as all of what they deny,
 * which is how AWS has to write an AND inside an OR.
 */
export function readPredicate(conditions: JsonArray): Combination {
  const [only] = conditions;
  if (conditions.length === 1 && isOr(only))
    return { kind: "any", members: only.Conditions.map(read), source: conditions };
  return { kind: "all", members: conditions.map(read), source: conditions };
}

function read(condition: JsonValue): Predicate {
  if (isOr(condition))
    return { kind: "any", members: condition.Conditions.map(read), source: condition };
  if (isNot(condition)) return readNot(condition);
  return readTest(condition) ?? { kind: "unread", source: condition };
}

function readNot(condition: Not): Predicate {
  const { Condition: inner } = condition;
  const opposite = OPPOSITES[String(isJsonObject(inner) ? inner.Type : "")];
  const test = opposite && readTest(inner);
  if (test) return { ...test, operator: opposite, source: condition };
  if (isOr(inner) && inner.Conditions.length > 0 && inner.Conditions.every(isNot))
    return {
      kind: "all",
      members: inner.Conditions.map((denied) => read(denied.Condition)),
      source: condition,
    };
  return { kind: "not", members: [read(inner)], source: condition };
}

const OPPOSITES: Readonly<Partial<Record<string, Operator>>> = { Equals: "NotEquals", In: "NotIn" };

function readTest(condition: JsonValue): Test | undefined {
  if (!isJsonObject(condition)) return undefined;
  const { Type } = condition;
  if (Type === "In") {
    const { QueryValue, Values } = condition;
    const isList = Values === undefined || isJsonArray(Values);
    if (!isList || !hasOnly(condition, ["Type", "QueryValue", "Values"])) return undefined;
    return toTest("In", { left: QueryValue, right: Values, source: condition });
  }
  if (!isComparison(Type) || !hasOnly(condition, ["Type", "LeftValue", "RightValue"]))
    return undefined;
  const { LeftValue, RightValue } = condition;
  return toTest(Type, { left: LeftValue, right: RightValue, source: condition });
}

interface Sides {
  readonly left: JsonValue | undefined;
  readonly right: JsonValue | undefined;
  readonly source: JsonValue;
}

function toTest(operator: Operator, { left, right, source }: Sides): Test {
  return {
    kind: "test",
    operator,
    ...(left !== undefined && { left }),
    ...(right !== undefined && { right }),
    source,
  };
}

function isComparison(type: JsonValue | undefined): type is Operator {
  return typeof type === "string" && COMPARISONS.has(type);
}

type Or = JsonObject & { readonly Conditions: JsonArray };
type Not = JsonObject & { readonly Condition: JsonValue };

function isOr(condition: JsonValue | undefined): condition is Or {
  return (
    isJsonObject(condition) &&
    condition.Type === "Or" &&
    isJsonArray(condition.Conditions) &&
    hasOnly(condition, ["Type", "Conditions"])
  );
}

function isNot(condition: JsonValue): condition is Not {
  return (
    isJsonObject(condition) &&
    condition.Type === "Not" &&
    condition.Condition !== undefined &&
    hasOnly(condition, ["Type", "Condition"])
  );
}

/** A member of another name is one that a change would lose, so such a condition is not taken apart. */
function hasOnly(condition: JsonObject, members: readonly string[]): boolean {
  return Object.keys(condition).every((member) => members.includes(member));
}
