import type { PipelineDocument, Point } from "../pipeline/document";

/** The document with steps at other places; places of steps that it does not have are ignored. */
export function withPositions(
  document: PipelineDocument,
  positions: Readonly<Record<string, Point>>,
): PipelineDocument {
  const current: Readonly<Record<string, Point>> = document.canvas.positions;
  const changed = document.steps.flatMap(({ id }) => {
    const [to, from] = [positions[id], current[id]];
    if (!to || !Number.isFinite(to.x) || !Number.isFinite(to.y)) return [];
    return from?.x === to.x && from.y === to.y ? [] : [[id, { x: to.x, y: to.y }] as const];
  });
  if (changed.length === 0) return document;
  const all = { ...document.canvas.positions, ...Object.fromEntries(changed) };
  return { ...document, canvas: { ...document.canvas, positions: all } };
}
