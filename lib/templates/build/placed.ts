import type { Canvas, Point, Step } from "../../pipeline/document";

/** The canvas of a template: where each step's card lies, by the step's name. */
export function placed(
  steps: readonly Step[],
  places: Readonly<Record<string, readonly [x: number, y: number]>>,
): Canvas {
  const positions: Record<string, Point> = {};
  for (const { id, definition } of steps) {
    const place = places[definition.Name];
    if (place) positions[id] = { x: place[0], y: place[1] };
  }
  return { positions, notes: [] };
}
