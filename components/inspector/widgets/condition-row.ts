import { COMPARISONS } from "@/lib/steps/condition/operators";
import { isJsonObject, type JsonObject, type JsonPath, type JsonValue } from "@/lib/utils/json";

/** AWS's `Type` of a comparison, and `NotEquals`, which AWS writes as `Not` around `Equals`. */
export type ConditionOperator = string;

export const NOT_EQUALS = "NotEquals";

/** The operators of the builder with their signs. */
export const OPERATORS: readonly {
  readonly value: ConditionOperator;
  readonly label: string;
  readonly detail: string;
}[] = [
  { value: "Equals", label: "=", detail: "equals" },
  { value: NOT_EQUALS, label: "≠", detail: "does not equal" },
  { value: "GreaterThan", label: ">", detail: "is greater than" },
  { value: "GreaterThanOrEqualTo", label: "≥", detail: "is at least" },
  { value: "LessThan", label: "<", detail: "is less than" },
  { value: "LessThanOrEqualTo", label: "≤", detail: "is at most" },
];

/** A condition that a row of the builder can show: two operands and an operator between them. */
export interface ConditionRow {
  readonly operator: ConditionOperator;
  /** From the condition down to the comparison. */
  readonly at: JsonPath;
  readonly comparison: JsonObject;
}

/** Undefined for what has no row: `Or`, `In`, other uses of `Not`, and what is no condition. */
export function parseConditionRow(condition: JsonValue): ConditionRow | undefined {
  if (!isJsonObject(condition)) return undefined;
  const { Type, Condition: inner } = condition;
  if (typeof Type === "string" && COMPARISONS.has(Type))
    return { operator: Type, at: [], comparison: condition };
  const isNotEquals = Type === "Not" && isJsonObject(inner) && inner.Type === "Equals";
  return isNotEquals ? { operator: NOT_EQUALS, at: ["Condition"], comparison: inner } : undefined;
}

/** The condition with another operator between the same operands. */
export function withOperator(
  { comparison }: ConditionRow,
  operator: ConditionOperator,
): JsonObject {
  if (operator !== NOT_EQUALS) return { ...comparison, Type: operator };
  return { Type: "Not", Condition: { ...comparison, Type: "Equals" } };
}

export const NEW_CONDITION: JsonObject = {
  Type: "GreaterThanOrEqualTo",
  LeftValue: "",
  RightValue: "",
};

/** What is typed beside an operator, as AWS compares it: `0.85` is a number, `true` is a Boolean, the rest is text. */
export function toOperand(text: string): JsonValue {
  if (text === "true") return true;
  if (text === "false") return false;
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text.trim()) ? Number(text) : text;
}
