import type { Step } from "../pipeline/document";
import { propertyFileNames } from "../steps/file-values";
import { portsOf } from "../steps/ports-of";
import type { JsonPath } from "../utils/json";
import { formatPath, startsWith } from "../utils/json-path";
import { ok, type Result } from "../utils/result";
import { jsonKeys, type Readable, readableOf } from "./readable";
import { hintAt, oneOf, refuse } from "./refuse";
import { MOCK_SETTINGS, type SimulationError } from "./simulation-input";

/**
 * Which value of a step a mock means: a path as the design reads it, or the end of one where that is enough to tell.
 * What nobody reads and the step does not offer is refused, since it would change nothing.
 */
export function mockedPath(
  step: Step,
  path: string,
  readables: ReadonlyMap<string, Readable> = new Map(),
): Result<JsonPath, SimulationError> {
  const { Name } = step.definition;
  const wanted = jsonKeys(path);
  const values = valuesOf(step, readables);
  const places = [...values.values()];
  const isWhole = [...places, ...filesOf(step)].some(
    (keys) => startsWith(keys, wanted) || startsWith(wanted, keys),
  );
  if (isWhole) return ok(wanted);

  const meant = places.filter(
    (keys) => endsWith(keys, wanted) || endsWith(withoutValue(keys), wanted),
  );
  const [only, ...others] = meant;
  if (only && others.length === 0) return ok(only);
  if (only)
    return refuse(
      "invalid-mock",
      `“${Name}.${path}” may be ${oneOf(meant.map(formatPath))}. Write it out.`,
    );
  const known = [...new Set(places.map(lastName)), ...values.keys(), ...MOCK_SETTINGS];
  return refuse(
    "invalid-mock",
    `“${Name}” has no value “${path}” that is read. ${hintAt(path, known)}`,
  );
}

/** The step's values that are read or that it offers, by their path as text. */
function valuesOf(
  step: Step,
  readables: ReadonlyMap<string, Readable>,
): ReadonlyMap<string, JsonPath> {
  const { Name } = step.definition;
  const offered = portsOf(step).outputs.flatMap(
    ({ expression }) => readableOf(expression(Name)) ?? [],
  );
  return new Map(
    [...readables.values(), ...offered].map(({ keys }) => [formatPath(keys), keys] as const),
  );
}

function filesOf(step: Step): readonly JsonPath[] {
  return propertyFileNames(step).map((name) => ["PropertyFiles", name]);
}

function endsWith(keys: JsonPath, end: JsonPath): boolean {
  const start = keys.length - end.length;
  return start >= 0 && end.every((key, index) => key === keys[start + index]);
}

function lastName(keys: JsonPath): string {
  return String(withoutValue(keys).at(-1));
}

/** AWS's metrics are objects with a `value`: people mean that by the metric's name. */
function withoutValue(keys: JsonPath): JsonPath {
  return keys.at(-1) === "value" || keys.at(-1) === "Value" ? keys.slice(0, -1) : keys;
}
