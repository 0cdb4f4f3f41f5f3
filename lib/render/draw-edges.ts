import type { PipelineDocument, Point } from "../pipeline/document";
import { type DataEdge, type Edge, graphOf } from "../pipeline/graph";
import type { StepId } from "../pipeline/ids";
import { CARD, cardRows } from "../steps/card";
import { portsOfEdge } from "../steps/edge-ports";
import { rowMiddle } from "./draw-node";
import type { PlacedStep } from "./placed-step";
import type { SceneEdge, SceneNode } from "./scene";

const HANDLE_RADIUS_PX = 4.5; // edges end where a handle does
const STEP_HANDLE_PX = CARD.headerPx / 2;

/** The edges of a pipeline; several references between the same two ports are drawn once. */
export function drawEdges(
  document: PipelineDocument,
  placed: ReadonlyMap<StepId, PlacedStep>,
): readonly SceneEdge[] {
  const drawn = new Map<string, SceneEdge>();
  for (const edge of graphOf(document).edges) {
    const producer = placed.get(edge.from);
    const consumer = placed.get(edge.to);
    if (!producer || !consumer) continue;
    const { fromPx, toPx } = handles(edge, producer, consumer);
    const key = `${edge.from} ${fromPx} ${edge.to} ${toPx}`;
    if (drawn.has(key)) continue;
    const curve = curveBetween(outOf(producer.node, fromPx), into(consumer.node, toPx));
    drawn.set(key, {
      kind: edge.kind,
      ...curve,
      ...labelOf(edge),
      title: `${producer.node.name} → ${consumer.node.name}`,
    });
  }
  return labelOnce([...drawn.values()]);
}

/** Where one branch leads to several steps, the shortest edge alone says which: labels further on would lie on cards. */
function labelOnce(edges: readonly SceneEdge[]): readonly SceneEdge[] {
  const shortest = new Map<string, SceneEdge>();
  for (const edge of edges) {
    if (edge.label === undefined) continue;
    const key = `${edge.start.x} ${edge.start.y}`;
    const known = shortest.get(key);
    if (!known || lengthOf(edge) < lengthOf(known)) shortest.set(key, edge);
  }
  const labelled = new Set(shortest.values());
  return edges.map((edge) => {
    if (edge.label === undefined || labelled.has(edge)) return edge;
    const { label: _, ...unlabelled } = edge;
    return unlabelled;
  });
}

function lengthOf({ start, end }: SceneEdge): number {
  return Math.hypot(end.x - start.x, end.y - start.y);
}

/** Heights of an edge's ends, each from its card's top. */
interface Handles {
  readonly fromPx: number;
  readonly toPx: number;
}

function handles(edge: Edge, producer: PlacedStep, consumer: PlacedStep): Handles {
  if (edge.kind === "data") return portHandles(edge, producer, consumer);
  if (edge.kind === "order") return { fromPx: STEP_HANDLE_PX, toPx: STEP_HANDLE_PX };
  const row = cardRows(producer.step).findIndex(({ branch }) => branch === edge.when);
  return { fromPx: rowOrStep(row), toPx: STEP_HANDLE_PX };
}

function portHandles(edge: DataEdge, producer: PlacedStep, consumer: PlacedStep): Handles {
  const { output, input } = portsOfEdge(edge, producer.step, consumer.step);
  const from = cardRows(producer.step).findIndex((row) => output && row.output?.id === output.id);
  const to = cardRows(consumer.step).findIndex((row) => input && row.input?.id === input.id);
  return { fromPx: rowOrStep(from), toPx: rowOrStep(to) };
}

function rowOrStep(row: number): number {
  return row < 0 ? STEP_HANDLE_PX : rowMiddle(row);
}

function outOf({ x, y, widthPx }: SceneNode, handlePx: number): Point {
  return { x: x + widthPx + HANDLE_RADIUS_PX, y: y + handlePx };
}

function into({ x, y }: SceneNode, handlePx: number): Point {
  return { x: x - HANDLE_RADIUS_PX, y: y + handlePx };
}

/** The canvas's curve: half of the way ahead, or a bow when the end lies behind. */
function curveBetween(
  start: Point,
  end: Point,
): Pick<SceneEdge, "start" | "startControl" | "endControl" | "end"> {
  const ahead = end.x - start.x;
  const reach = ahead >= 0 ? ahead / 2 : 6.25 * Math.sqrt(-ahead);
  return {
    start,
    startControl: { x: start.x + reach, y: start.y },
    endControl: { x: end.x - reach, y: end.y },
    end,
  };
}

function labelOf(edge: Edge): { readonly label?: string } {
  if (edge.kind !== "branch") return {};
  return { label: edge.when === "true" ? "True" : "False" };
}
