import type { Step, StepDefinitionJson } from "../pipeline/document";
import type { StepId } from "../pipeline/ids";
import { isJsonArray, isJsonObject, type JsonValue } from "../utils/json";

interface MatchOptions {
  /** How much a step without its name must have in common with its counterpart, 0 to 1. */
  readonly leastLikeness: number;
}

/**
 * Which step of the one version is which of the other: the one with its name, or else, for a step that was renamed, the
 * one of its type that holds most of the same values and lost its name.
 *
 * @returns ids of `read` to ids of `known`; a step without a counterpart is new.
 */
export function matchSteps(
  read: readonly Step[],
  known: readonly Step[],
  { leastLikeness }: MatchOptions,
): ReadonlyMap<StepId, StepId> {
  const matched = new Map<StepId, StepId>();
  const left = new Map(known.map((step) => [step.definition.Name, step]));
  for (const { id, definition } of read) {
    const same = left.get(definition.Name);
    if (!same) continue;
    matched.set(id, same.id);
    left.delete(definition.Name);
  }
  const nameless = read.filter(({ id }) => !matched.has(id));
  for (const { one, other } of byLikeness(nameless, [...left.values()], leastLikeness)) {
    if (matched.has(one.id) || !left.delete(other.definition.Name)) continue;
    matched.set(one.id, other.id);
  }
  return matched;
}

/** Pairs of one type, the most alike first, then in the order of the steps. */
function byLikeness(read: readonly Step[], known: readonly Step[], least: number) {
  const pairs = read.flatMap((one) => {
    const values = valuesIn(one.definition);
    return known
      .filter(({ definition }) => definition.Type === one.definition.Type)
      .map((other) => ({ one, other, likeness: likeness(values, valuesIn(other.definition)) }));
  });
  return pairs
    .filter((pair) => pair.likeness >= least)
    .sort((first, second) => second.likeness - first.likeness);
}

type Values = ReadonlySet<string>;

/** Share of the values that both have, of those that either has. */
function likeness(one: Values, other: Values): number {
  const common = [...one].filter((value) => other.has(value)).length;
  return common / Math.max(1, one.size + other.size - common);
}

/** Every value with its place, the step's name apart. */
function valuesIn({ Name: _, ...definition }: StepDefinitionJson): Values {
  const found = new Set<string>();
  collect(definition, "", found);
  return found;
}

function collect(value: JsonValue, path: string, found: Set<string>): void {
  if (isJsonArray(value)) for (const item of value) collect(item, `${path}[]`, found);
  else if (isJsonObject(value))
    for (const [member, child] of Object.entries(value)) collect(child, `${path}.${member}`, found);
  else found.add(`${path}=${JSON.stringify(value)}`);
}
