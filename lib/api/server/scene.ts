import type { PipelineDocument, Point, Step } from "../../pipeline/document";
import { graphOf } from "../../pipeline/graph";
import type { StepId } from "../../pipeline/ids";
import { topologicalOrder, waves } from "../../pipeline/order";
import { cardSize } from "../../steps/card";
import { kindOf } from "../../steps/registry";
import type { DesignScene } from "../contracts/design-summary";

const MAX_NODES = 200; // beyond that a card-sized drawing is grey anyway
const COLUMN_PX = 320;
const ROW_PX = 140;

interface Frame extends Point {
  readonly w: number;
  readonly h: number;
}

interface Box extends Frame {
  readonly category: string;
}

/** The canvas as a drawing in which the longer side is 1; steps without a place are set wave by wave. */
export function sceneOf(document: PipelineDocument): DesignScene {
  const steps = drawnSteps(document);
  const places = { ...placesByWave(document), ...document.canvas.positions };
  const boxes = steps.map((step) => boxOf(step, places[step.id]));
  const frame = frameOf(boxes);
  const scale = 1 / Math.max(frame.w, frame.h, 1);
  const share = (px: number) => Math.min(1, Math.round(px * scale * 1000) / 1000);

  const nodes = boxes.map(({ x, y, w, h, category }) => ({
    x: share(x - frame.x),
    y: share(y - frame.y),
    w: share(w),
    h: share(h),
    category,
  }));
  return {
    width: share(frame.w),
    height: share(frame.h),
    nodes,
    edges: edgesAmong(document, steps),
  };
}

/** Producers first, so that a pipeline that is cut off is cut off at its end. */
function drawnSteps(document: PipelineDocument): readonly Step[] {
  const byId = new Map(document.steps.map((step) => [step.id, step]));
  const order = topologicalOrder(graphOf(document)).slice(0, MAX_NODES);
  return order.flatMap((id) => byId.get(id) ?? []);
}

function placesByWave(document: PipelineDocument): Readonly<Record<StepId, Point>> {
  const places: Record<StepId, Point> = {};
  for (const [column, wave] of waves(graphOf(document)).entries()) {
    for (const [row, id] of wave.entries()) places[id] = { x: column * COLUMN_PX, y: row * ROW_PX };
  }
  return places;
}

function boxOf(step: Step, at: Point = { x: 0, y: 0 }): Box {
  const { widthPx, heightPx } = cardSize(step);
  return { x: at.x, y: at.y, w: widthPx, h: heightPx, category: kindOf(step).category };
}

function frameOf(boxes: readonly Box[]): Frame {
  if (boxes.length === 0) return { x: 0, y: 0, w: 0, h: 0 };
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const w = Math.max(...boxes.map((box) => box.x + box.w)) - x;
  const h = Math.max(...boxes.map((box) => box.y + box.h)) - y;
  return { x, y, w, h };
}

function edgesAmong(document: PipelineDocument, steps: readonly Step[]): [number, number][] {
  const indexById = new Map(steps.map((step, index) => [step.id, index]));
  const pairs = new Map<string, [number, number]>();
  for (const { from, to } of graphOf(document).edges) {
    const start = indexById.get(from);
    const end = indexById.get(to);
    if (start !== undefined && end !== undefined) pairs.set(`${start}-${end}`, [start, end]);
  }
  return [...pairs.values()];
}
