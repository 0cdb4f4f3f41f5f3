import type { PipelineDocument } from "../../pipeline/document";
import { filePath, type StepId } from "../../pipeline/ids";
import { ok } from "../../utils/result";
import { defineCommand } from "../command";
import { checkNewFileName, codeStepById } from "../file-name";

interface AddFileInput {
  readonly stepId: StepId;
  /** Without a folder: `clean.py`. */
  readonly name: string;
  readonly text?: string;
}

/** Adds a file to an Execute-code step. */
export const addFile = defineCommand(
  "Add file",
  (document: PipelineDocument, { stepId, name, text = "" }: AddFileInput) => {
    const step = codeStepById(document, stepId);
    if (!step.ok) return step;
    const checked = checkNewFileName(document, stepId, name);
    if (!checked.ok) return checked;
    return ok({ ...document, files: { ...document.files, [filePath(stepId, name)]: text } });
  },
);
