import { wholeFloats } from "../aws/float-members";
import type { PipelineDocument } from "../pipeline/document";
import type { JsonObject } from "../utils/json";
import { getAt } from "../utils/json-path";
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
    const base = [...(paths.get(id) ?? []), "Arguments"];
    for (const [path, number] of wholeFloats(step.Type, getAt(definition, base)))
      found.set(pathKey([...base, ...path]), `${number}.0`);
  }
  return found;
}
