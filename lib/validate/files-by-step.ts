import type { Files } from "../pipeline/document";

/** One file of an Execute-code step. */
export interface CodeFile {
  /** Without its folder: `prepare.py`. */
  readonly name: string;
  readonly text: string;
}

const groups = new WeakMap<Files, ReadonlyMap<string, readonly CodeFile[]>>();

/** The files of every step by the step's id; the same files give the same object. */
export function filesByStep(files: Files): ReadonlyMap<string, readonly CodeFile[]> {
  const known = groups.get(files);
  if (known) return known;
  const byStep = new Map<string, CodeFile[]>();
  for (const [path, text] of Object.entries(files)) {
    const [, step = "", ...name] = path.split("/");
    const file = { name: name.join("/"), text };
    const others = byStep.get(step);
    if (others) others.push(file);
    else byStep.set(step, [file]);
  }
  groups.set(files, byStep);
  return byStep;
}
