import { shortPropertyPath } from "../../pipeline/describe-expression";
import type { StepDefinitionJson } from "../../pipeline/document";
import { parseExpression } from "../../pipeline/expression";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../../utils/json";
import { getAt } from "../../utils/json-path";
import type { FactPart } from "../contract";
import { COMPARISONS } from "./operators";

const BLANK = "…";

/**
 * What a condition step asks, as a sentence whose parts stand a space apart: `auc`, `>`, a chip for the parameter.
 *
 * Nothing is left out: what AWS's JSON should not hold appears by its `Type`, or as an ellipsis.
 */
export function describeConditions(definition: StepDefinitionJson): readonly FactPart[] {
  const conditions = getAt(definition, ["Arguments", "Conditions"]);
  return isJsonArray(conditions) ? describeAll(conditions, "and") : [];
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

function describeAll(conditions: readonly JsonValue[], word: "and" | "or"): readonly FactPart[] {
  return conditions.flatMap((condition, index) => {
    const parts = describeOne(condition);
    const needsBrackets = conditions.length > 1 && isAlternative(condition);
    const said = needsBrackets ? inBrackets(parts) : parts;
    return index === 0 ? said : [word, ...said];
  });
}

function describeOne(condition: JsonValue): readonly FactPart[] {
  if (!isJsonObject(condition)) return [BLANK];
  const { Type } = condition;
  if (Type === "Not") return describeNot(condition.Condition);
  if (Type === "In") return describeIn(condition, "in");
  if (Type === "Or") {
    return isJsonArray(condition.Conditions) ? describeAll(condition.Conditions, "or") : [BLANK];
  }
  const sign = typeof Type === "string" ? (COMPARISONS.get(Type) ?? Type) : BLANK;
  return describeComparison(condition, sign);
}

/** The two opposites that have a sign or a word of their own use it. */
function describeNot(inner: JsonValue | undefined): readonly FactPart[] {
  if (!isJsonObject(inner)) return ["not", BLANK];
  if (inner.Type === "Equals") return describeComparison(inner, "≠");
  if (inner.Type === "In") return describeIn(inner, "not in");
  return ["not", ...inBrackets(describeOne(inner))];
}

function describeComparison(condition: JsonObject, sign: string): readonly FactPart[] {
  return [
    describeConditionValue(condition.LeftValue),
    sign,
    describeConditionValue(condition.RightValue),
  ];
}

function describeIn({ QueryValue, Values }: JsonObject, word: string): readonly FactPart[] {
  const values = isJsonArray(Values) ? Values.map(describeConditionValue) : [BLANK];
  const listed = values.flatMap((value, index) => (index === 0 ? [value] : ["or", value]));
  return [describeConditionValue(QueryValue), word, ...inBrackets(listed)];
}

function isAlternative(condition: JsonValue): boolean {
  return (
    isJsonObject(condition) &&
    condition.Type === "Or" &&
    isJsonArray(condition.Conditions) &&
    condition.Conditions.length > 1
  );
}

/** Brackets stand close to a word; beside a chip they are parts of their own. */
function inBrackets(parts: readonly FactPart[]): readonly FactPart[] {
  const [first, ...rest] = parts;
  const opened = typeof first === "string" ? [`(${first}`, ...rest] : ["(", ...parts];
  const last = opened.at(-1);
  return typeof last === "string" ? [...opened.slice(0, -1), `${last})`] : [...opened, ")"];
}
