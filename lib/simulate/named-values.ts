import { describeExpression } from "../pipeline/describe-expression";
import type { PipelineDocument } from "../pipeline/document";
import type { Expression } from "../pipeline/expression";
import { innerExpressions } from "./inner-expressions";
import { type Readable, readableName, readableOf } from "./readable";
import type { NamedValue } from "./run";
import type { Reader, Values } from "./values";

/** The run-time values that a step reads, each once: its own settings put them together. */
export function readsOf(reader: Reader, values: Values): readonly NamedValue[] {
  const found = new Map<string, NamedValue>();
  for (const expression of innerExpressions(reader.step.definition)) {
    if (expression.kind === "join") continue; // its parts are told
    const name = nameOf(expression);
    if (!found.has(name)) found.set(name, { name, ...values.of(expression, reader) });
  }
  return [...found.values()];
}

function nameOf(expression: Expression): string {
  const readable = readableOf(expression);
  return readable ? readableName(readable) : describeExpression(expression);
}

/** What the steps of a design read of each other, by the producing step's name. */
export function readablesByStep({
  steps,
}: PipelineDocument): ReadonlyMap<string, readonly Readable[]> {
  const found = new Map<string, Map<string, Readable>>();
  for (const { definition } of steps) {
    for (const expression of innerExpressions(definition)) {
      const readable = readableOf(expression);
      if (!readable) continue;
      const others = found.get(readable.stepName) ?? new Map<string, Readable>();
      found.set(readable.stepName, others.set(readableName(readable), readable));
    }
  }
  return new Map([...found].map(([name, readables]) => [name, [...readables.values()]]));
}

/** What others read of a step that has succeeded. */
export function producedBy(
  readables: readonly Readable[],
  values: Values,
  atSeconds: number,
): readonly NamedValue[] {
  return readables.map((readable) => ({
    name: readableName(readable),
    ...values.ofStep(readable, atSeconds),
  }));
}
