import { createPatch } from "diff";
import { filesOf } from "../pipeline/files";
import type { FileDifference } from "./design-difference";
import type { StepOf } from "./step-as-json";

const CONTEXT_LINES = 3;

/** What came, went and changed in the files of an Execute-code step. */
export function compareFiles(before: StepOf, after: StepOf): readonly FileDifference[] {
  const [was, is] = [textsOf(before), textsOf(after)];
  const names = [...new Set([...is.keys(), ...was.keys()])];
  return names.flatMap((name) => {
    const [earlier, later] = [was.get(name), is.get(name)];
    if (earlier === later) return [];
    return { change: changeOf(earlier, later), name, patch: patchOf(earlier, later) };
  });
}

function textsOf({ step, document }: StepOf): ReadonlyMap<string, string> {
  return new Map(filesOf(document, step.id).map(({ name, text }) => [name, text]));
}

function changeOf(
  earlier: string | undefined,
  later: string | undefined,
): FileDifference["change"] {
  if (earlier === undefined) return "added";
  return later === undefined ? "removed" : "changed";
}

/** The hunks alone: the file's name stands beside them. */
function patchOf(earlier = "", later = ""): string {
  const patch = createPatch("", earlier, later, "", "", { context: CONTEXT_LINES });
  const start = patch.indexOf("@@");
  return start < 0 ? "" : patch.slice(start);
}
