import {
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonPath,
  type JsonValue,
} from "../utils/json";
import { notInEnum } from "./check-scalar";
import { finding, type ShapeFinding } from "./finding";
import type { Rule, RuleContext } from "./rule";
import { suggest } from "./suggest";

/**
 * Members of each condition besides `Type`, all required (SDK2, SDK3 `conditions.py`). The published JSON schema has
 * others (`NotEquals`, `NotIn`, `Expression`), which the service refuses.
 */
const CONDITION_MEMBERS: ReadonlyMap<string, readonly string[]> = new Map([
  ["Equals", ["LeftValue", "RightValue"]],
  ["GreaterThan", ["LeftValue", "RightValue"]],
  ["GreaterThanOrEqualTo", ["LeftValue", "RightValue"]],
  ["LessThan", ["LeftValue", "RightValue"]],
  ["LessThanOrEqualTo", ["LeftValue", "RightValue"]],
  ["In", ["QueryValue", "Values"]],
  ["Not", ["Condition"]],
  ["Or", ["Conditions"]],
]);

/** The conditions of a Condition step; its branches are steps like any other and not looked into. */
export const checkConditions: Rule = (args, path, context) =>
  isJsonArray(args.Conditions) ? checkEach(args.Conditions, [...path, "Conditions"], context) : [];

function checkEach(
  conditions: readonly JsonValue[],
  path: JsonPath,
  context: RuleContext,
): readonly ShapeFinding[] {
  return conditions.flatMap((condition, index) =>
    checkCondition(condition, [...path, index], context),
  );
}

function checkCondition(
  condition: JsonValue,
  path: JsonPath,
  context: RuleContext,
): readonly ShapeFinding[] {
  if (!isJsonObject(condition))
    return [finding(path, { code: "wrong-type", expected: "object", value: condition })];
  const type = typeof condition.Type === "string" ? condition.Type : "";
  const members = CONDITION_MEMBERS.get(type);
  if (!members) return [finding([...path, "Type"], notInEnum(type, [...CONDITION_MEMBERS.keys()]))];

  return [
    ...checkMembers(condition, members, path),
    ...members.flatMap((member) =>
      checkOperand(condition[member], { member, path: [...path, member], context }),
    ),
    ...checkOutcome(condition, path, context),
  ];
}

function checkMembers(
  condition: JsonObject,
  members: readonly string[],
  path: JsonPath,
): readonly ShapeFinding[] {
  const findings: ShapeFinding[] = [];
  for (const member of Object.keys(condition)) {
    if (member === "Type" || members.includes(member)) continue;
    const [suggestion] = suggest(member, members);
    findings.push(
      finding([...path, member], {
        code: "unknown-member",
        member,
        ...(suggestion !== undefined && { suggestion }),
      }),
    );
  }
  for (const member of members) {
    if (!(member in condition))
      findings.push(finding([...path, member], { code: "missing-required", member }));
  }
  return findings;
}

interface OperandPlace {
  readonly member: string;
  readonly path: JsonPath;
  readonly context: RuleContext;
}

function checkOperand(
  value: JsonValue | undefined,
  { member, path, context }: OperandPlace,
): readonly ShapeFinding[] {
  if (value === undefined) return [];
  if (member === "Condition") return checkCondition(value, path, context);
  if (member === "Conditions" || member === "Values")
    return checkOperands(value, { member, path, context });
  if (value === null) return [finding(path, { code: "null-value" })];
  if (typeof value !== "object" || context.isExpression(value)) return [];
  return [finding(path, { code: "wrong-type", expected: "single value", value })];
}

function checkOperands(
  value: JsonValue,
  { member, path, context }: OperandPlace,
): readonly ShapeFinding[] {
  if (!isJsonArray(value)) return [finding(path, { code: "wrong-type", expected: "list", value })];
  if (value.length === 0)
    return [finding(path, { code: "too-short", counted: "items", count: 0, limit: 1 })];
  if (member === "Conditions") return checkEach(value, path, context);
  return value.flatMap((item, index) =>
    checkOperand(item, { member: "Value", path: [...path, index], context }),
  );
}

function checkOutcome(
  condition: JsonObject,
  path: JsonPath,
  context: RuleContext,
): readonly ShapeFinding[] {
  const { LeftValue: left, RightValue: right } = condition;
  if (
    left === undefined ||
    right === undefined ||
    context.isExpression(left) ||
    context.isExpression(right)
  )
    return [];
  return [finding(path, { code: "fixed-outcome" }, "warning")];
}
