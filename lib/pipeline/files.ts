import type { Files, PipelineDocument } from "./document";
import { type FilePath, filePath, type StepId, stepId } from "./ids";

/** One file of an Execute-code step. */
export interface CodeFile {
  readonly path: FilePath;
  /** Without the folder: `prepare.py`. */
  readonly name: string;
  readonly text: string;
}

/** The files of a step, in the order they were added; the same files give the same list. */
export function filesOf(
  { files }: Pick<PipelineDocument, "files">,
  step: StepId,
): readonly CodeFile[] {
  return filesByFolder(files).get(filePath(step, "")) ?? NONE;
}

const NONE: readonly CodeFile[] = [];

const folders = new WeakMap<Files, ReadonlyMap<string, readonly CodeFile[]>>();

function filesByFolder(files: Files): ReadonlyMap<string, readonly CodeFile[]> {
  const known = folders.get(files);
  if (known) return known;
  const byFolder = new Map<string, CodeFile[]>();
  for (const [path, text] of Object.entries(files)) {
    const [root = "", step = ""] = path.split("/", 2);
    const folder = `${root}/${step}/`;
    const name = path.slice(folder.length);
    const file = { path: filePath(stepId(step), name), name, text };
    const others = byFolder.get(folder);
    if (others) others.push(file);
    else byFolder.set(folder, [file]);
  }
  folders.set(files, byFolder);
  return byFolder;
}

/** The files without those of a step. */
export function withoutFilesOf(files: Files, step: StepId): Files {
  const folder = filePath(step, "");
  return Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith(folder)));
}
