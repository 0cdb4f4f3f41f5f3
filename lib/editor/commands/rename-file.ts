import type { Files, PipelineDocument } from "../../pipeline/document";
import { type FilePath, filePath, type StepId } from "../../pipeline/ids";
import { ok } from "../../utils/result";
import { defineCommand } from "../command";
import { checkNewFileName, codeStepById, refuseMissingFile } from "../file-name";
import { replaceStep } from "../replace-step";

interface RenameFileInput {
  readonly stepId: StepId;
  readonly name: string;
  readonly to: string;
}

/** Renames a file of an Execute-code step, which keeps its place among the tabs; the entry file's setting follows. */
export const renameFile = defineCommand(
  "Rename file",
  (document: PipelineDocument, { stepId, name, to }: RenameFileInput) => {
    const step = codeStepById(document, stepId);
    if (!step.ok) return step;
    const [from, target] = [filePath(stepId, name), filePath(stepId, to)];
    if (!Object.hasOwn(document.files, from)) return refuseMissingFile(name);
    if (from === target) return ok(document);
    const checked = checkNewFileName(document, stepId, to);
    if (!checked.ok) return checked;

    const renamed = { ...document, files: movedFile(document.files, from, target) };
    const { code } = step.value;
    if (code.entryFile !== name) return ok(renamed);
    return ok(replaceStep(renamed, { ...step.value, code: { ...code, entryFile: to } }));
  },
);

function movedFile(files: Files, from: FilePath, to: FilePath): Files {
  const entries = Object.entries(files).map(
    ([path, text]) => [path === from ? to : path, text] as const,
  );
  return Object.fromEntries(entries);
}
