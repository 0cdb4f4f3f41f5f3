import { stepTypeFacts } from "../aws/step-types";
import type { PipelineDocument } from "../pipeline/document";
import {
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonPath,
  type JsonValue,
} from "../utils/json";
import { formatPath, getAt } from "../utils/json-path";
import { stepPaths } from "./definition-path";
import { pathKey, type SpellingsByPlace } from "./number-spellings";

/** Spellings of whole numbers that the service takes with a fraction only: `2` goes out as `2.0`. */
export function floatSpellings(
  document: PipelineDocument,
  definition: JsonObject,
): SpellingsByPlace {
  const found = new Map<string, string>();
  const paths = stepPaths(document);
  for (const { id, definition: step } of document.steps) {
    const members = stepTypeFacts(step.Type)?.floats.map(({ member }) => member) ?? [];
    const base = [...(paths.get(id) ?? []), "Arguments"];
    if (members.length === 0) continue;
    for (const [path, number] of numbersIn(getAt(definition, base))) {
      if (members.includes(memberOf(path)) && isWhole(number))
        found.set(pathKey([...base, ...path]), `${number}.0`);
    }
  }
  return found;
}

function numbersIn(
  value: JsonValue | undefined,
  at: JsonPath = [],
): readonly (readonly [JsonPath, number])[] {
  if (typeof value === "number") return [[at, value]];
  const children: readonly (readonly [string | number, JsonValue])[] = isJsonArray(value)
    ? [...value.entries()]
    : Object.entries(isJsonObject(value) ? value : {});
  return children.flatMap(([key, child]) => numbersIn(child, [...at, key]));
}

/** The path as facts write it, without the positions of items: `Specifications[].Container`. */
function memberOf(path: JsonPath): string {
  return formatPath(path).replaceAll(/\[\d+\]/g, "[]");
}

/** True when JavaScript spells it with digits alone; `1e21` has its own form and is a float already. */
function isWhole(number: number): boolean {
  return /^-?\d+$/.test(String(number));
}
