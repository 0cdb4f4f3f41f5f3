import type { StepDefinitionJson } from "../pipeline/document";
import { isExpression } from "../pipeline/expression";
import { isJsonArray, type JsonPath } from "../utils/json";
import { getAt, removeAt, setMember } from "../utils/json-path";

/**
 * The definition without the values that read something at `paths`. A value goes as a whole, also where the reference is
 * one part of a join, so that no half of an address is left. Entries of lists of objects stay.
 */
export function removeReferences(
  definition: StepDefinitionJson,
  paths: readonly JsonPath[],
): StepDefinitionJson {
  const values = new Map(
    paths
      .map((path) => outermostExpression(definition, path))
      .map((path) => [path.join("/"), path]),
  );
  let result = definition;
  for (const path of [...values.values()].reverse()) result = removeValue(result, path); // the last first: lists move up
  return result;
}

/** The shortest part of `path` at which an expression stands. */
function outermostExpression(definition: StepDefinitionJson, path: JsonPath): JsonPath {
  for (let length = 1; length < path.length; length += 1) {
    const outer = path.slice(0, length);
    if (isExpression(getAt(definition, outer))) return outer;
  }
  return path;
}

function removeValue(definition: StepDefinitionJson, path: JsonPath): StepDefinitionJson {
  const { Name, Type } = definition;
  if (isArgument(definition, path)) return { ...setMember(definition, path, ""), Name, Type };
  return { ...removeAt(definition, path), Name, Type };
}

/** A command line's `--name value`: without its value the name would take the next name for one. */
function isArgument(definition: StepDefinitionJson, path: JsonPath): boolean {
  const [list, last] = [getAt(definition, path.slice(0, -1)), path.at(-1)];
  if (!isJsonArray(list) || typeof last !== "number") return false;
  const before = list[last - 1];
  return typeof before === "string" && before.startsWith("--");
}
