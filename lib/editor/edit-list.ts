import type { PipelineDocument } from "../pipeline/document";
import { stepById } from "../pipeline/find";
import type { StepId } from "../pipeline/ids";
import { isJsonArray, type JsonArray, type JsonPath } from "../utils/json";
import { getAt, setMember } from "../utils/json-path";
import { ok, type Result } from "../utils/result";
import { type CommandError, refuse, refuseMissingStep } from "./command";
import { checkPath, editDefinition } from "./edit-definition";

/** Where a list of a step stands. */
export interface ListPlace {
  readonly stepId: StepId;
  /** From the step's definition down to the list; a missing list counts as empty. */
  readonly path: JsonPath;
}

/** The document with one list of a step changed. */
export function editList(
  document: PipelineDocument,
  { stepId, path }: ListPlace,
  change: (list: JsonArray) => JsonArray,
): Result<PipelineDocument, CommandError> {
  const step = stepById(document, stepId);
  if (!step) return refuseMissingStep();
  const checked = checkPath(step.definition, path);
  if (!checked.ok) return checked;
  const list = getAt(step.definition, path) ?? [];
  if (!isJsonArray(list))
    return refuse("not-a-list", `“${String(path.at(-1))}” is not a list. Remove it first.`);
  const changed = change(list);
  if (changed === list) return ok(document);
  return editDefinition(document, stepId, (definition) => setMember(definition, path, changed));
}

/** A copy with `items` in place of `count` items at `index`, which is brought into range. */
export function splice(
  list: JsonArray,
  index: number,
  { count = 0, items = [] }: { readonly count?: number; readonly items?: JsonArray },
): JsonArray {
  const at = Math.min(Math.max(0, index), list.length);
  return [...list.slice(0, at), ...items, ...list.slice(at + count)];
}
