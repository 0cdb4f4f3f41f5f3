import type { JsonPath, JsonValue } from "../../utils/json";
import { asksForList, type Operator, withoutNot } from "./operators";

/** What a condition step asks, as people think of it. AWS's forms for it are in `read-predicate` and `write-predicate`. */
export type Predicate = Test | Combination | Unread;

interface AsWritten {
  /** AWS's JSON that it was read from; gone with the first change, so that what nobody changes is written as it was. */
  readonly source?: JsonValue;
}

/** A value compared with another one, or looked for in a list. */
export interface Test extends AsWritten {
  readonly kind: "test";
  readonly operator: Operator;
  readonly left?: JsonValue;
  /** A list for `In` and `NotIn`. */
  readonly right?: JsonValue;
}

/** All of its members hold, any of them does, or its one member does not. */
export interface Combination extends AsWritten {
  readonly kind: CombinationKind;
  readonly members: readonly Predicate[];
}

export type CombinationKind = "all" | "any" | "not";

/** What is in no form that AWS knows; kept as it is. */
export interface Unread {
  readonly kind: "unread";
  readonly source: JsonValue;
}

export function isCombination(predicate: Predicate): predicate is Combination {
  return predicate.kind === "all" || predicate.kind === "any" || predicate.kind === "not";
}

/** A test that is still to be filled in. */
export const BLANK_TEST: Test = {
  kind: "test",
  operator: "GreaterThanOrEqualTo",
  left: "",
  right: "",
};

/** Where a member stands in AWS's JSON, from the one that its combination stands at. */
export function memberAt({ kind }: Combination, at: JsonPath, index: number): JsonPath {
  if (kind === "not") return [...at, "Condition"];
  if (kind === "any") return [...at, "Conditions", index];
  return [...at, "Condition", "Conditions", index, "Condition"];
}

/** As `memberAt`, for the outermost combination: `at` is where the list of conditions stands. */
export function rootMemberAt({ kind }: Combination, at: JsonPath, index: number): JsonPath {
  return kind === "any" ? [...at, 0, "Conditions", index] : [...at, index];
}

/** Where the two sides of a test stand in AWS's JSON. */
export function sidesAt(
  { operator }: Test,
  at: JsonPath,
): { readonly left: JsonPath; readonly right: JsonPath } {
  const inner = withoutNot(operator) ? [...at, "Condition"] : at;
  return asksForList(operator)
    ? { left: [...inner, "QueryValue"], right: [...inner, "Values"] }
    : { left: [...inner, "LeftValue"], right: [...inner, "RightValue"] };
}
