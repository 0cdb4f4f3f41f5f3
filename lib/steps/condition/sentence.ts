import { shortPropertyPath } from "../../pipeline/describe-expression";
import type { StepDefinitionJson } from "../../pipeline/document";
import { parseExpression } from "../../pipeline/expression";
import { isJsonArray, isJsonObject, type JsonValue } from "../../utils/json";
import { getAt } from "../../utils/json-path";
import type { FactPart } from "../contract";
import { asksForList, OPERATORS } from "./operators";
import { type Combination, isCombination, type Predicate, type Test } from "./predicate";
import { readPredicate } from "./read-predicate";

const BLANK = "…";

/** Signs are short enough for a card; words are what a sentence is made of. */
export type SentenceStyle = "sign" | "words";

/**
 * What a condition step asks, as a sentence whose parts stand a space apart: `auc`, `>`, a chip for the parameter.
 *
 * Nothing is left out: what AWS's JSON should not hold appears by its `Type`, or as an ellipsis.
 */
export function describeConditions(
  definition: StepDefinitionJson,
  style: SentenceStyle = "sign",
): readonly FactPart[] {
  const conditions = getAt(definition, ["Arguments", "Conditions"]);
  return isJsonArray(conditions) ? describePredicate(readPredicate(conditions), style) : [];
}

/** As `describeConditions`, for what was read of it. */
export function describePredicate(predicate: Predicate, style: SentenceStyle): readonly FactPart[] {
  if (isCombination(predicate)) return describeCombination(predicate, style);
  return predicate.kind === "test"
    ? describeTest(predicate, style)
    : describeUnread(predicate.source);
}

/** The value a condition looks at in as few words as possible: a metric, an output's name, or a chip. */
export function describeConditionValue(value: JsonValue | undefined): FactPart {
  if (typeof value === "string") return value === "" ? BLANK : `“${value}”`;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const expression = parseExpression(value);
  if (!expression) return BLANK;
  if (expression.kind === "file-value" || expression.kind === "s3-value") return expression.path;
  return expression.kind === "property" ? shortPropertyPath(expression.path) : expression;
}

function describeCombination(
  { kind, members }: Combination,
  style: SentenceStyle,
): readonly FactPart[] {
  if (kind === "not") return ["not", ...inBrackets(describeAll(members, "and", style))];
  return members.length === 0 ? [] : describeAll(members, kind === "all" ? "and" : "or", style);
}

function describeAll(
  members: readonly Predicate[],
  word: "and" | "or",
  style: SentenceStyle,
): readonly FactPart[] {
  return members.flatMap((member, index) => {
    const parts = describePredicate(member, style);
    const said = members.length > 1 && isSeveral(member) ? inBrackets(parts) : parts;
    return index === 0 ? said : [word, ...said];
  });
}

/** True where another word than the one around it stands between the members. */
function isSeveral(predicate: Predicate): boolean {
  return isCombination(predicate) && predicate.kind !== "not" && predicate.members.length > 1;
}

function describeTest({ operator, left, right }: Test, style: SentenceStyle): readonly FactPart[] {
  const asked = [describeConditionValue(left), OPERATORS[operator][style]];
  if (!asksForList(operator)) return [...asked, describeConditionValue(right)];
  const values = isJsonArray(right) ? right.map(describeConditionValue) : [BLANK];
  const listed = values.flatMap((value, index) => (index === 0 ? [value] : ["or", value]));
  return [...asked, ...inBrackets(listed)];
}

function describeUnread(condition: JsonValue): readonly FactPart[] {
  if (!isJsonObject(condition) || typeof condition.Type !== "string") return [BLANK];
  const { Type, LeftValue, RightValue, QueryValue } = condition;
  if (Type === "Not") return ["not", BLANK];
  if (Type === "Or") return [BLANK];
  return [
    describeConditionValue(LeftValue ?? QueryValue),
    Type,
    describeConditionValue(RightValue),
  ];
}

/** Brackets stand close to a word; beside a chip they are parts of their own. */
function inBrackets(parts: readonly FactPart[]): readonly FactPart[] {
  const [first, ...rest] = parts;
  const opened = typeof first === "string" ? [`(${first}`, ...rest] : ["(", ...parts];
  const last = opened.at(-1);
  return typeof last === "string" ? [...opened.slice(0, -1), `${last})`] : [...opened, ")"];
}
