/**
 * The comparisons of two values, by AWS's `Type`, with their signs.
 *
 * There is no `NotEquals`: AWS writes `Not` around `Equals`.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html#step-type-condition
 */
export const COMPARISONS: ReadonlyMap<string, string> = new Map([
  ["Equals", "="],
  ["GreaterThan", ">"],
  ["GreaterThanOrEqualTo", "≥"],
  ["LessThan", "<"],
  ["LessThanOrEqualTo", "≤"],
]);

/** What a test asks: AWS's types, and the two opposites that people have a word for. */
export type Operator =
  | "Equals"
  | "NotEquals"
  | "GreaterThan"
  | "GreaterThanOrEqualTo"
  | "LessThan"
  | "LessThanOrEqualTo"
  | "In"
  | "NotIn";

interface OperatorLook {
  readonly sign: string;
  readonly words: string;
}

/** The operators in the order in which they are offered. */
export const OPERATORS: Readonly<Record<Operator, OperatorLook>> = {
  Equals: { sign: "=", words: "equals" },
  NotEquals: { sign: "≠", words: "does not equal" },
  GreaterThan: { sign: ">", words: "is greater than" },
  GreaterThanOrEqualTo: { sign: "≥", words: "is at least" },
  LessThan: { sign: "<", words: "is less than" },
  LessThanOrEqualTo: { sign: "≤", words: "is at most" },
  In: { sign: "in", words: "is in" },
  NotIn: { sign: "not in", words: "is not in" },
};

/** Those that ask whether a value is in a list. */
export function asksForList(operator: Operator): boolean {
  return operator === "In" || operator === "NotIn";
}

/** Those that AWS writes as `Not` around another one. */
export function withoutNot(operator: Operator): Operator | undefined {
  if (operator === "NotEquals") return "Equals";
  return operator === "NotIn" ? "In" : undefined;
}
