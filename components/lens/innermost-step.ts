import type { LineRange } from "@/lib/export/step-lines";
import type { StepId } from "@/lib/pipeline/ids";

/** The step that a line belongs to; of a condition and the steps inside it, the inner one. */
export function innermostStep(
  lines: ReadonlyMap<StepId, LineRange>,
  line: number,
): StepId | undefined {
  let found: { readonly id: StepId; readonly size: number } | undefined;
  for (const [id, { from, to }] of lines) {
    const size = to - from;
    if (line >= from && line <= to && (!found || size < found.size)) found = { id, size };
  }
  return found?.id;
}
