import type { PipelineDocument } from "../../pipeline/document";
import { filePath, type StepId } from "../../pipeline/ids";
import { ok } from "../../utils/result";
import { defineCommand, refuse } from "../command";
import { codeStepById, refuseMissingFile } from "../file-name";

/** Removes a file of an Execute-code step; the entry file stays until another one is chosen. */
export const removeFile = defineCommand(
  "Remove file",
  (
    document: PipelineDocument,
    { stepId, name }: { readonly stepId: StepId; readonly name: string },
  ) => {
    const step = codeStepById(document, stepId);
    if (!step.ok) return step;
    const gone = filePath(stepId, name);
    if (!Object.hasOwn(document.files, gone)) return refuseMissingFile(name);
    if (step.value.code.entryFile === name) {
      return refuse(
        "entry-file",
        `The step starts in “${name}”. Choose another entry file before you remove it.`,
      );
    }
    const files = Object.entries(document.files).filter(([path]) => path !== gone);
    return ok({ ...document, files: Object.fromEntries(files) });
  },
);
