import type { PipelineDocument } from "../../pipeline/document";
import type { StepId } from "../../pipeline/ids";
import type { LineRange } from "../step-lines";

const HEAD = /^ *# Step: (.+) \([^()]*\)$/;

/** Where the block of each step stands in the text of the exported pipeline, told by the comment that heads it. */
export function pythonStepLines(
  { steps }: PipelineDocument,
  text: string,
): ReadonlyMap<StepId, LineRange> {
  const idByName = new Map(steps.map(({ id, definition }) => [definition.Name, id]));
  const found = new Map<StepId, LineRange>();
  const lines = text.split("\n");
  for (const index of lines.keys()) {
    const id = idByName.get(nameAt(lines, index) ?? "");
    if (id) found.set(id, { from: index + 1, to: endOfBlock(lines, index) });
  }
  return found;
}

/** A head stands below a blank line; a note of an author that looks like one does not. */
function nameAt(lines: readonly string[], index: number): string | undefined {
  return lines[index - 1]?.trim() === "" ? HEAD.exec(lines[index] ?? "")?.[1] : undefined;
}

/** A block ends before the next one, or before the pipeline is returned. */
function endOfBlock(lines: readonly string[], from: number): number {
  let end = from + 1;
  while (
    end < lines.length &&
    nameAt(lines, end) === undefined &&
    !/^ *return\b/.test(lines[end] ?? "")
  )
    end += 1;
  while (lines[end - 1]?.trim() === "") end -= 1;
  return end;
}
