import type { PipelineDocument, Step } from "../pipeline/document";
import { filesOf } from "../pipeline/files";
import { stepById } from "../pipeline/find";
import type { StepId } from "../pipeline/ids";
import { checkFileName } from "../steps/execute-code/generated-files";
import { ok, type Result } from "../utils/result";
import { type CommandError, refuse, refuseMissingStep } from "./command";

/** Refuses a name that is unsafe, reserved, or that another file of the step has. */
export function checkNewFileName(
  document: PipelineDocument,
  stepId: StepId,
  name: string,
): Result<string, CommandError> {
  return checkFileName(name, new Set(filesOf(document, stepId).map((file) => file.name)));
}

/** A step that runs the author's code, with its settings. */
export type CodeStep = Step & { readonly code: NonNullable<Step["code"]> };

export function codeStepById(
  document: PipelineDocument,
  stepId: StepId,
): Result<CodeStep, CommandError> {
  const step = stepById(document, stepId);
  if (!step) return refuseMissingStep();
  const { code } = step;
  if (!code)
    return refuse(
      "no-code",
      `“${step.definition.Name}” has no code files. Only Execute-code steps have.`,
    );
  return ok({ ...step, code });
}

export function refuseMissingFile(name: string): Result<never, CommandError> {
  return refuse("file-not-found", `The file “${name}” is no longer in this step.`);
}
