import type { PipelineDocument, Step } from "../../pipeline/document";
import { filesOf } from "../../pipeline/files";
import { isDeviceName } from "../../utils/file-name";
import { err, ok, type Result } from "../../utils/result";
import { mainFile } from "./main-file";

export const MAIN_FILE = "main.py";
export const REQUIREMENTS_FILE = "requirements.txt";

/** A file of a step's code folder. */
export interface FolderFile {
  readonly name: string;
  readonly text: string;
}

/** The files of the code folder that follow from the step's settings: `main.py`, and `requirements.txt` when it lists packages. */
export function generatedFiles(step: Step): readonly FolderFile[] {
  const { code } = step;
  if (!code) return [];
  const requirements = {
    name: REQUIREMENTS_FILE,
    text: code.packages.map((line) => `${line}\n`).join(""),
  };
  return [
    { name: MAIN_FILE, text: mainFile(step, code) },
    ...(code.packages.length > 0 ? [requirements] : []),
  ];
}

/** Everything that has to lie in S3 for the step to run, sorted by name; empty for a step imported without its code. */
export function codeFolder(
  step: Step,
  document: Pick<PipelineDocument, "files">,
): readonly FolderFile[] {
  const own = filesOf(document, step.id);
  if (own.length === 0) return [];
  const byName = new Map([...own, ...generatedFiles(step)].map(({ name, text }) => [name, text]));
  return [...byName].map(([name, text]) => ({ name, text })).toSorted(byCodeUnits);
}

/** The same order on every machine, whatever its language. */
function byCodeUnits(left: FolderFile, right: FolderFile): number {
  if (left.name === right.name) return 0;
  return left.name < right.name ? -1 : 1;
}

/** Why a file cannot be called so; `message` is written for the author. */
export interface FileNameError {
  readonly code: "invalid-file-name" | "reserved-file-name" | "file-name-taken";
  readonly message: string;
}

/** Checks the name of a file that its author adds or renames. */
export function checkFileName(
  name: string,
  taken: ReadonlySet<string>,
): Result<string, FileNameError> {
  if (name === MAIN_FILE || name === REQUIREMENTS_FILE) {
    const message = `“${name}” is written by the export. Choose a different name.`;
    return err({ code: "reserved-file-name", message });
  }
  if (!/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/.test(name) || /\.\.|\.$/.test(name)) {
    const message =
      "Use letters, digits, dots, hyphens and underscores, without folders, beginning and ending with no dot: “clean.py”.";
    return err({ code: "invalid-file-name", message });
  }
  if (isDeviceName(name)) {
    const message = `Windows takes no file called “${name}”. Choose a different name.`;
    return err({ code: "reserved-file-name", message });
  }
  if (taken.has(name)) {
    return err({
      code: "file-name-taken",
      message: `This step already has a file called “${name}”. Choose a different name.`,
    });
  }
  return ok(name);
}
