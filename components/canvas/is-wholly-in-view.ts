import type { Transform } from "@xyflow/react";
import type { CanvasRect } from "@/lib/steps/card-bounds";

/** Of the canvas on the screen, in pixels. */
export interface CanvasSize {
  readonly width: number;
  readonly height: number;
}

/** True when nothing of the rectangle lies beyond an edge of the canvas. */
export function isWhollyInView(
  { x, y, width, height }: CanvasRect,
  [left, top, zoom]: Transform,
  size: CanvasSize,
): boolean {
  return (
    x * zoom + left >= 0 &&
    y * zoom + top >= 0 &&
    (x + width) * zoom + left <= size.width &&
    (y + height) * zoom + top <= size.height
  );
}
