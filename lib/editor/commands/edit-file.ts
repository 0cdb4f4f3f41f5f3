import type { PipelineDocument } from "../../pipeline/document";
import { filePath, type StepId } from "../../pipeline/ids";
import { ok } from "../../utils/result";
import { defineCommand } from "../command";
import { codeStepById, refuseMissingFile } from "../file-name";

interface EditFileInput {
  readonly stepId: StepId;
  readonly name: string;
  readonly text: string;
}

/** Puts another text into a file of an Execute-code step. */
export const editFile = defineCommand(
  "Edit code",
  (document: PipelineDocument, { stepId, name, text }: EditFileInput) => {
    const step = codeStepById(document, stepId);
    if (!step.ok) return step;
    const path = filePath(stepId, name);
    if (!Object.hasOwn(document.files, path)) return refuseMissingFile(name);
    if (document.files[path] === text) return ok(document);
    return ok({ ...document, files: { ...document.files, [path]: text } });
  },
);
