import { describeExpression } from "../pipeline/describe-expression";
import type { Step } from "../pipeline/document";
import { parseExpression } from "../pipeline/expression";
import type { JsonPath, JsonValue } from "../utils/json";
import { getAt } from "../utils/json-path";
import type { FactPart } from "./contract";

/** The value at a member of the definition as a card shows it; nothing where it is absent or blank. */
export function factAt(step: Step, path: JsonPath): readonly FactPart[] {
  return factOf(getAt(step.definition, path));
}

/** A text or an expression as a card shows it. */
export function factOf(value: JsonValue | undefined): readonly FactPart[] {
  if (typeof value === "string") return value === "" ? [] : [value];
  const expression = parseExpression(value);
  return expression ? [expression] : [];
}

/** A fact as plain text, for drawings and documents without chips: `auc > AucThreshold`. */
export function factText(parts: readonly FactPart[]): string {
  return parts
    .map((part) => (typeof part === "string" ? part : describeExpression(part)))
    .join(" ")
    .replaceAll(/(?<=^|[\s(])\( /g, "(")
    .replaceAll(/ \)(?=\s|\)|$)/g, ")");
}

/** The last part of a path, an ARN or an image address: `sagemaker-xgboost:1.7-1`. */
export function lastPart(text: string, separator: string): string {
  return text.slice(text.lastIndexOf(separator) + 1);
}
