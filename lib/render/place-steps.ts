import type { PipelineDocument, Point, Step } from "../pipeline/document";
import type { StepId } from "../pipeline/ids";
import { waveLayout } from "../pipeline/wave-layout";
import { cardSize } from "../steps/card";

const FRAME_PX = 24; // what the frames of two branches need beyond the gap between cards

/** Where each step stands: as its author put it, or else by running order. */
export function placeSteps(document: PipelineDocument): ReadonlyMap<StepId, Point> {
  const { positions } = document.canvas;
  const isPlaced = document.steps.every(({ id }) => positions[id]);
  const byOrder = isPlaced ? {} : waveLayout(document, { heightPx: roomFor });
  return new Map(
    document.steps.map(({ id }) => [id, positions[id] ?? byOrder[id] ?? { x: 0, y: 0 }]),
  );
}

function roomFor(step: Step): number {
  return cardSize(step).heightPx + (step.branch ? FRAME_PX : 0);
}
