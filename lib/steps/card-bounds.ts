import type { PipelineDocument } from "../pipeline/document";
import { cardSize } from "./card";
import { placeTriggers, TRIGGER_CARD } from "./triggers/place-triggers";

/** A rectangle on the canvas, in its pixels. */
export interface CanvasRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest rectangle around all cards that have a place, the triggers' too; undefined when none has. */
export function boundsOfCards(document: PipelineDocument): CanvasRect | undefined {
  const { steps, canvas } = document;
  const corners = steps.flatMap((step) => {
    const at = canvas.positions[step.id];
    const { widthPx, heightPx } = cardSize(step);
    return at ? [{ left: at.x, top: at.y, right: at.x + widthPx, bottom: at.y + heightPx }] : [];
  });
  if (corners.length === 0) return undefined;
  const placed = placeTriggers(document, (id) => canvas.positions[id]);
  for (const { x, y } of placed?.cards ?? []) {
    const { widthPx, heightPx } = TRIGGER_CARD;
    corners.push({ left: x, top: y, right: x + widthPx, bottom: y + heightPx });
  }
  const x = Math.min(...corners.map(({ left }) => left));
  const y = Math.min(...corners.map(({ top }) => top));
  return {
    x,
    y,
    width: Math.max(...corners.map(({ right }) => right)) - x,
    height: Math.max(...corners.map(({ bottom }) => bottom)) - y,
  };
}
