import type { PipelineDocument, Point } from "../pipeline/document";
import type { StepId } from "../pipeline/ids";
import { waveLayout } from "../pipeline/wave-layout";
import { cardSize } from "../steps/card";

/** Where each step stands: as its author put it, or else by running order. */
export function placeSteps(document: PipelineDocument): ReadonlyMap<StepId, Point> {
  const { positions } = document.canvas;
  const isPlaced = document.steps.every(({ id }) => positions[id]);
  const byOrder = isPlaced
    ? {}
    : waveLayout(document, { heightPx: (step) => cardSize(step).heightPx });
  return new Map(
    document.steps.map(({ id }) => [id, positions[id] ?? byOrder[id] ?? { x: 0, y: 0 }]),
  );
}
