import type { PipelineDocument } from "../pipeline/document";
import { err, ok, type Result } from "../utils/result";
import type { CommandError } from "./command";

/** SageMaker's StepName. */
const STEP_NAME = /^[A-Za-z0-9\-_]{1,64}$/;
const MAX_LENGTH = 64;

export function checkStepName(name: string): Result<string, CommandError> {
  if (STEP_NAME.test(name)) return ok(name);
  return err({
    code: "invalid-name",
    message: "Use 1 to 64 letters, digits, hyphens and underscores, without spaces.",
  });
}

/** `wanted`, or `wanted` with the first free number, shortened where it would grow over 64 characters. */
export function uniqueStepName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    const ending = `-${number}`;
    const candidate = `${wanted.slice(0, MAX_LENGTH - ending.length)}${ending}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** Says so when two steps share a name: a reference by that name would not reach the one that was meant. */
export function checkNameIsUnique(
  document: PipelineDocument,
  name: string,
): Result<string, CommandError> {
  const count = document.steps.filter((step) => step.definition.Name === name).length;
  if (count <= 1) return ok(name);
  return err({
    code: "ambiguous-name",
    message: `${count} steps are called “${name}”. Rename all but one first, so that a connection knows which is meant.`,
  });
}
