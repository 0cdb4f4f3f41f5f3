import type { StepDefinitionJson } from "../pipeline/document";
import { isJsonArray, type JsonArray } from "../utils/json";

/** Names in `DependsOn`, also such as no step answers to. */
export function dependencies({ DependsOn }: StepDefinitionJson): JsonArray {
  return isJsonArray(DependsOn) ? DependsOn : [];
}

/** The definition with one more name in `DependsOn`. */
export function addDependency(definition: StepDefinitionJson, name: string): StepDefinitionJson {
  return { ...definition, DependsOn: [...dependencies(definition), name] };
}

/** The definition without some names in `DependsOn`, and without the member when that leaves it empty. */
export function dropDependencies(
  definition: StepDefinitionJson,
  names: ReadonlySet<string>,
): StepDefinitionJson {
  const all = dependencies(definition);
  const kept = all.filter((name) => !(typeof name === "string" && names.has(name)));
  if (kept.length === all.length) return definition;
  if (kept.length > 0) return { ...definition, DependsOn: kept };
  const { DependsOn: _, ...rest } = definition;
  return { ...rest, Name: definition.Name, Type: definition.Type };
}
