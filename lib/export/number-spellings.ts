import type { PipelineDocument } from "../pipeline/document";
import { stepId } from "../pipeline/ids";
import type { JsonObject, JsonPath } from "../utils/json";
import { getAt, parsePath } from "../utils/json-path";
import { parameterPath, stepPaths } from "./definition-path";

/** How the imported text wrote a number of the definition, by `pathKey` of its place. */
export type SpellingsByPlace = ReadonlyMap<string, string>;

export function pathKey(path: JsonPath): string {
  return JSON.stringify(path);
}

/** The spellings that still hold: those whose number is still the one they spell. */
export function numberSpellings(
  document: PipelineDocument,
  definition: JsonObject,
): SpellingsByPlace {
  const found = new Map<string, string>();
  const steps = stepPaths(document);
  for (const [owner, spellings] of Object.entries(document.text?.numbers ?? {})) {
    const base = ownerPath(owner, { document, steps });
    if (!base) continue;
    for (const [path, spelling] of Object.entries(spellings)) {
      const at = [...base, ...parsePath(path)];
      if (isNumberText(spelling) && getAt(definition, at) === Number(spelling))
        found.set(pathKey(at), spelling);
    }
  }
  return found;
}

function ownerPath(
  owner: string,
  {
    document,
    steps,
  }: { readonly document: PipelineDocument; readonly steps: ReturnType<typeof stepPaths> },
): JsonPath | undefined {
  if (owner === "pipeline") return [];
  if (owner.startsWith("parameter:"))
    return parameterPath(document, owner.slice("parameter:".length));
  return steps.get(stepId(owner));
}

/** A stored spelling goes into the text as it is, so it must be a JSON number and nothing else. */
export function isNumberText(text: string): boolean {
  return /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text);
}
