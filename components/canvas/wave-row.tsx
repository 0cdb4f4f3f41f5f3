"use client";

import { useEditor } from "@/components/studio/editor-context";
import { stepById } from "@/lib/pipeline/find";
import type { StepId } from "@/lib/pipeline/ids";
import type { PlannedWave } from "@/lib/pipeline/wave-plan";
import { useHighlight } from "./highlight";

/** One wave: its steps, round by round. Its cards stand out while it is pointed at. */
export function WaveRow({ wave: { number, steps, rounds } }: { readonly wave: PlannedWave }) {
  const document = useEditor((state) => state.document);
  const namesOf = (ids: readonly StepId[]) =>
    ids.map((id) => stepById(document, id)?.definition.Name ?? "").join(", ");
  return (
    <li
      className="flex gap-2 rounded-control px-1.5 py-0.5 hover:bg-surface-hover"
      onPointerEnter={() => useHighlight.setState({ ids: new Set(steps) })}
      onPointerLeave={() => useHighlight.setState({ ids: undefined })}
    >
      <span className="w-4 shrink-0 text-right text-muted tabular-nums">{number}</span>
      {rounds.length === 1 ? (
        <span className="min-w-0">{namesOf(steps)}</span>
      ) : (
        <ol className="min-w-0">
          {rounds.map((ids, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a round is its place
            <li key={index}>
              <span className="text-muted">round {index + 1}:</span> {namesOf(ids)}
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}
