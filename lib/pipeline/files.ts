import type { Files, PipelineDocument } from "./document";
import { type FilePath, filePath, type StepId } from "./ids";

/** One file of an Execute-code step. */
export interface CodeFile {
  readonly path: FilePath;
  /** Without the folder: `prepare.py`. */
  readonly name: string;
  readonly text: string;
}

/** The files of a step, in the order they were added. */
export function filesOf(
  document: Pick<PipelineDocument, "files">,
  step: StepId,
): readonly CodeFile[] {
  const folder = filePath(step, "");
  return Object.entries(document.files).flatMap(([path, text]) => {
    if (!path.startsWith(folder)) return [];
    const name = path.slice(folder.length);
    return [{ path: filePath(step, name), name, text }];
  });
}

/** The files without those of a step. */
export function withoutFilesOf(files: Files, step: StepId): Files {
  const folder = filePath(step, "");
  return Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith(folder)));
}
