import type { ParameterSet, PipelineDocument } from "../pipeline/document";
import { ok, type Result } from "../utils/result";
import { type CommandError, refuse } from "./command";

const NAME = /^[A-Za-z0-9-]{1,32}$/; // becomes a file name and a GitHub environment

/** Whether a new set may have the name. */
export function checkNewSetName(
  { parameterSets }: PipelineDocument,
  name: string,
): Result<undefined, CommandError> {
  if (!NAME.test(name))
    return refuse("invalid-set-name", "Name the set with 1 to 32 letters, digits and hyphens.");
  if (parameterSets.some((set) => set.name === name))
    return refuse("name-taken", `There is a parameter set “${name}” already. Choose another name.`);
  return ok(undefined);
}

export function refuseMissingSet(name: string): Result<never, CommandError> {
  return refuse("set-not-found", `The parameter set “${name}” is no longer in the design.`);
}

/** The document with one of its parameter sets changed. */
export function mapParameterSet(
  document: PipelineDocument,
  name: string,
  change: (set: ParameterSet) => ParameterSet,
): Result<PipelineDocument, CommandError> {
  if (!document.parameterSets.some((set) => set.name === name)) return refuseMissingSet(name);
  const parameterSets = document.parameterSets.map((set) =>
    set.name === name ? change(set) : set,
  );
  return ok({ ...document, parameterSets });
}
