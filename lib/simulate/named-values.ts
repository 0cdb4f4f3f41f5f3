import type { PipelineDocument, Step } from "../pipeline/document";
import type { Readable } from "./readable";
import { readingsOf } from "./readings";
import type { NamedValue } from "./run";
import type { Reader, Values } from "./values";

/** The run-time values that a step reads, each once. */
export function readsOf(reader: Reader, values: Values): readonly NamedValue[] {
  const found = new Map<string, NamedValue>();
  for (const { name, expression } of readingsOf(reader.step.definition))
    if (!found.has(name)) found.set(name, { name, ...values.of(expression, reader) });
  return [...found.values()];
}

/** What steps read of each other: by the producing step's name, then by the value's. */
export type ReadablesByStep = ReadonlyMap<string, ReadonlyMap<string, Readable>>;

/** Those of the same steps are the same object. */
export function readablesByStep({ steps }: PipelineDocument): ReadablesByStep {
  const known = cache.get(steps);
  if (known) return known;
  const readables = collect(steps);
  cache.set(steps, readables);
  return readables;
}

const cache = new WeakMap<readonly Step[], ReadablesByStep>();

function collect(steps: readonly Step[]): ReadablesByStep {
  const found = new Map<string, Map<string, Readable>>();
  for (const { definition } of steps) {
    for (const { name, readable } of readingsOf(definition)) {
      if (!readable) continue;
      const others = found.get(readable.stepName);
      if (others) others.set(name, readable);
      else found.set(readable.stepName, new Map([[name, readable]]));
    }
  }
  return found;
}

/** What others read of a step that has succeeded. */
export function producedBy(
  readables: ReadonlyMap<string, Readable> | undefined,
  values: Values,
  atSeconds: number,
): readonly NamedValue[] {
  return [...(readables ?? [])].map(([name, readable]) => ({
    name,
    ...values.ofStep(readable, atSeconds),
  }));
}
