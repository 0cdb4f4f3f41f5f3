import type { PipelineDocument, Step } from "../pipeline/document";
import { filesOf } from "../pipeline/files";
import { stepById } from "../pipeline/find";
import type { StepId } from "../pipeline/ids";
import { ok, type Result } from "../utils/result";
import { type CommandError, refuse, refuseMissingStep } from "./command";

/** Names that become object keys on disk and in S3 as they are. */
const FILE_NAME = /^[A-Za-z0-9_.-]{1,255}$/;
/** The export writes a file of this name beside the author's. */
const RESERVED = "main.py";

/** Refuses a name that is unsafe, reserved, or that another file of the step has. */
export function checkNewFileName(
  document: PipelineDocument,
  stepId: StepId,
  name: string,
): Result<string, CommandError> {
  if (!FILE_NAME.test(name) || name.includes("..") || name === ".") {
    return refuse(
      "invalid-file-name",
      "Use letters, digits, dots, hyphens and underscores, without folders: “clean.py”.",
    );
  }
  if (name === RESERVED) {
    return refuse(
      "reserved-file-name",
      `“${RESERVED}” is written by the export. Choose a different name.`,
    );
  }
  if (filesOf(document, stepId).some((file) => file.name === name)) {
    return refuse(
      "file-name-taken",
      `This step already has a file called “${name}”. Choose a different name.`,
    );
  }
  return ok(name);
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
