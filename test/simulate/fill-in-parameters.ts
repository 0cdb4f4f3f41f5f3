import type { PipelineDocument } from "../../lib/pipeline/document";
import type { JsonValue } from "../../lib/utils/json";

/** A value for each parameter that a run has to be given one. */
export function fillInParameters({
  parameters,
}: PipelineDocument): Readonly<Record<string, JsonValue>> {
  const missing = parameters.filter(({ DefaultValue }) => (DefaultValue ?? null) === null);
  return Object.fromEntries(missing.map(({ Name, Type }) => [Name, VALUES.get(Type) ?? "value"]));
}

const VALUES: ReadonlyMap<string, JsonValue> = new Map<string, JsonValue>([
  ["Integer", 1],
  ["Float", 0.5],
  ["Boolean", true],
]);
