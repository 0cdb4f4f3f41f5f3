import type { PipelineDocument } from "../pipeline/document";
import { cardSize } from "./card";

/** A rectangle on the canvas, in its pixels. */
export interface CanvasRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest rectangle around all cards that have a place; undefined when none has. */
export function boundsOfCards({
  steps,
  canvas,
}: Pick<PipelineDocument, "steps" | "canvas">): CanvasRect | undefined {
  const corners = steps.flatMap((step) => {
    const at = canvas.positions[step.id];
    const { widthPx, heightPx } = cardSize(step);
    return at ? [{ left: at.x, top: at.y, right: at.x + widthPx, bottom: at.y + heightPx }] : [];
  });
  if (corners.length === 0) return undefined;
  const x = Math.min(...corners.map(({ left }) => left));
  const y = Math.min(...corners.map(({ top }) => top));
  return {
    x,
    y,
    width: Math.max(...corners.map(({ right }) => right)) - x,
    height: Math.max(...corners.map(({ bottom }) => bottom)) - y,
  };
}
