import type { PipelineDocument, Point } from "../pipeline/document";
import { stepById } from "../pipeline/find";
import { graphOf } from "../pipeline/graph";
import type { StepId } from "../pipeline/ids";
import { topologicalOrder } from "../pipeline/order";
import { cardSize } from "../steps/card";

export type Direction = "left" | "right" | "up" | "down";

const SIDEWAYS_WEIGHT = 2; // a step straight ahead is nearer than one as far off to the side

/** The step next to `from` in a direction, by the centres of the cards; undefined at the edge. */
export function neighbourOf(
  document: PipelineDocument,
  from: StepId,
  direction: Direction,
): StepId | undefined {
  const start = centreOf(document, from);
  if (!start) return undefined;
  let best: { readonly id: StepId; readonly distance: number } | undefined;
  for (const { id } of document.steps) {
    const centre = id === from ? undefined : centreOf(document, id);
    const distance = centre && distanceTowards(start, centre, direction);
    if (distance !== undefined && (!best || distance < best.distance)) best = { id, distance };
  }
  return best?.id;
}

/** Where Home and End lead: the first and the last step in running order. */
export function firstStep(document: PipelineDocument): StepId | undefined {
  return topologicalOrder(graphOf(document))[0];
}

export function lastStep(document: PipelineDocument): StepId | undefined {
  return topologicalOrder(graphOf(document)).at(-1);
}

function centreOf(document: PipelineDocument, id: StepId): Point | undefined {
  const step = stepById(document, id);
  if (!step) return undefined;
  const at = document.canvas.positions[id] ?? { x: 0, y: 0 };
  const { widthPx, heightPx } = cardSize(step);
  return { x: at.x + widthPx / 2, y: at.y + heightPx / 2 };
}

/** Undefined for what lies more to a side than ahead. */
function distanceTowards(from: Point, to: Point, direction: Direction): number | undefined {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const isHorizontal = direction === "left" || direction === "right";
  const sign = direction === "right" || direction === "down" ? 1 : -1;
  const ahead = sign * (isHorizontal ? dx : dy);
  const aside = Math.abs(isHorizontal ? dy : dx);
  if (ahead <= 0 || aside > ahead * SIDEWAYS_WEIGHT) return undefined;
  return ahead + aside * SIDEWAYS_WEIGHT;
}
