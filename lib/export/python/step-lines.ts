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
  for (const [index, line] of lines.entries()) {
    const id = idByName.get(HEAD.exec(line)?.[1] ?? "");
    if (id) found.set(id, { from: index + 1, to: endOfBlock(lines, index) });
  }
  return found;
}

/** A block ends before the next one, or before the pipeline is returned. */
function endOfBlock(lines: readonly string[], from: number): number {
  let end = from + 1;
  while (
    end < lines.length &&
    !HEAD.test(lines[end] ?? "") &&
    !/^ *return\b/.test(lines[end] ?? "")
  )
    end += 1;
  while (lines[end - 1]?.trim() === "") end -= 1;
  return end;
}
