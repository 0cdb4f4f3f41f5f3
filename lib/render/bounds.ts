import type { Box } from "./scene";

/** The smallest box around all; an empty one at the origin when there is none. */
export function boundsOf(boxes: readonly Box[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, widthPx, heightPx } of boxes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + widthPx);
    bottom = Math.max(bottom, y + heightPx);
  }
  if (left > right) return { x: 0, y: 0, widthPx: 0, heightPx: 0 };
  return { x: left, y: top, widthPx: right - left, heightPx: bottom - top };
}

export function expanded({ x, y, widthPx, heightPx }: Box, byPx: number): Box {
  return { x: x - byPx, y: y - byPx, widthPx: widthPx + 2 * byPx, heightPx: heightPx + 2 * byPx };
}
