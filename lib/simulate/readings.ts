import { describeExpression } from "../pipeline/describe-expression";
import type { StepDefinitionJson } from "../pipeline/document";
import { type Expression, isExpression, parseExpression } from "../pipeline/expression";
import { isJsonArray, isJsonObject, type JsonValue } from "../utils/json";
import { type Readable, readableName, readableOf } from "./readable";

/** A run-time value that a definition reads. */
export interface Reading {
  readonly expression: Expression;
  /** `Least`, `Evaluate.PropertyFiles.Result.auc` */
  readonly name: string;
  /** Where it is a step's value. */
  readonly readable?: Readable;
}

/** The run-time values of a definition, those inside joins and look-ups too; the joins themselves are no such value. */
export function readingsOf(definition: StepDefinitionJson): readonly Reading[] {
  const known = cache.get(definition);
  if (known) return known;
  const found: Reading[] = [];
  collect(definition, found);
  cache.set(definition, found);
  return found;
}

const cache = new WeakMap<StepDefinitionJson, readonly Reading[]>();

function collect(value: JsonValue, found: Reading[]): void {
  if (isJsonArray(value)) {
    for (const item of value) collect(item, found);
    return;
  }
  if (!isJsonObject(value)) return;
  const expression = isExpression(value) ? parseExpression(value) : undefined;
  if (expression && expression.kind !== "join") found.push(toReading(expression));
  if (expression?.kind === "file-value") return; // its `Get` names the file
  for (const child of Object.values(value)) collect(child, found);
}

function toReading(expression: Expression): Reading {
  const readable = readableOf(expression);
  return readable
    ? { expression, name: readableName(readable), readable }
    : { expression, name: describeExpression(expression) };
}
