import type { Step } from "../pipeline/document";
import { printExpression } from "../pipeline/expression";
import { referencedStep, referencesIn } from "../pipeline/references";
import { type JsonObject, jsonEqual } from "../utils/json";
import { portsOf } from "./ports-of";

/** The output that a text from parts stands for, by step and label: `Tune · best model`. Undefined for any other text. */
export function joinedOutput(steps: readonly Step[], value: JsonObject): string | undefined {
  if (!("Std:Join" in value)) return undefined;
  const names = new Set(referencesIn(value).map(({ get }) => referencedStep(get)));
  for (const step of steps) {
    const { Name } = step.definition;
    if (!names.has(Name)) continue;
    const output = portsOf(step).outputs.find(({ expression }) =>
      jsonEqual(printExpression(expression(Name)), value),
    );
    if (output) return `${Name} · ${output.label}`;
  }
  return undefined;
}
