import type { PipelineDocument, Point, Step } from "./document";
import { stepById } from "./find";
import { graphOf } from "./graph";
import type { StepId } from "./ids";
import { topologicalOrder, waves } from "./order";

const COLUMN_PITCH_PX = 256;
const ROW_GAP_PX = 32;
const FRAME_PX = 36; // edge and title of the frame around a branch
const CARD_HEIGHT_PX = 120; // a card with three lines
const GRID_PX = 4;

interface WaveLayoutOptions {
  /** Height of a step's card in pixels, where it is known. */
  heightPx?(step: Step): number;
}

/**
 * Places by running order alone, without a layout engine: a column for each wave, steps one below the other in definition
 * order, those of a true branch above those of the false one. Steps on a cycle stand in a column of their own at the end.
 */
export function waveLayout(
  document: PipelineDocument,
  { heightPx = () => CARD_HEIGHT_PX }: WaveLayoutOptions = {},
): Readonly<Record<StepId, Point>> {
  const rank = new Map(readingOrder(document).map((id, index) => [id, index]));
  const places: [StepId, Point][] = [];
  for (const [column, ids] of columns(document).entries()) {
    let y = 0;
    for (const id of [...ids].sort(
      (left, right) => (rank.get(left) ?? 0) - (rank.get(right) ?? 0),
    )) {
      const step = stepById(document, id);
      if (!step) continue;
      places.push([id, { x: column * COLUMN_PITCH_PX, y }]);
      const frame = step.branch ? FRAME_PX : 0;
      y += Math.ceil((heightPx(step) + ROW_GAP_PX + frame) / GRID_PX) * GRID_PX;
    }
  }
  return Object.fromEntries(places);
}

function columns(document: PipelineDocument): readonly (readonly StepId[])[] {
  const graph = graphOf(document);
  const ordered = waves(graph);
  const count = ordered.reduce((sum, wave) => sum + wave.length, 0);
  const left = topologicalOrder(graph).slice(count);
  return left.length > 0 ? [...ordered, left] : ordered;
}

/** Definition order, each condition followed by its true branch and then its false one. */
function readingOrder({ steps }: PipelineDocument): readonly StepId[] {
  const children = new Map<string, Step[]>();
  for (const step of steps) {
    const key = step.branch ? `${step.branch.condition}/${step.branch.when}` : "";
    children.set(key, [...(children.get(key) ?? []), step]);
  }
  const order: StepId[] = [];
  const waiting = [...(children.get("") ?? [])].reverse();
  for (let step = waiting.pop(); step; step = waiting.pop()) {
    order.push(step.id);
    const inside = [
      ...(children.get(`${step.id}/true`) ?? []),
      ...(children.get(`${step.id}/false`) ?? []),
    ];
    waiting.push(...inside.reverse());
  }
  return order;
}
