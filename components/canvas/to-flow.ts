import type { Edge as FlowEdge, Node as FlowNode } from "@xyflow/react";
import type { Selection } from "@/lib/editor/selection";
import type { PipelineDocument, Point, Step } from "@/lib/pipeline/document";
import { stepById } from "@/lib/pipeline/find";
import { type Edge, graphOf } from "@/lib/pipeline/graph";
import { type StepId, stepId } from "@/lib/pipeline/ids";
import { cardSize } from "@/lib/steps/card";
import { portsOfEdge } from "@/lib/steps/edge-ports";
import { flowHandles } from "./flow-handles";
import { branchHandle, inputHandle, outputHandle, STEP_IN, STEP_OUT } from "./handles";

/** A step on the canvas; what it shows it reads from the store by its id. */
export type StepFlowNode = FlowNode<Record<string, never>, "step">;

export type StepFlowEdge = FlowEdge<StepFlowEdgeData, Edge["kind"]>;

interface StepFlowEdgeData extends Record<string, unknown> {
  readonly edge: Edge;
  readonly label: string;
  /** One of its ends is selected. */
  readonly isNear: boolean;
}

const NO_DATA: Record<string, never> = {};
const ORIGIN: Point = { x: 0, y: 0 };

/** The nodes of a document; a node whose step and place did not change is the one from `before`. */
export function toFlowNodes(
  document: PipelineDocument,
  selection: Selection,
  before: readonly StepFlowNode[] = [],
): StepFlowNode[] {
  const known = new Map(before.map((node) => [node.id, node]));
  const selected = new Set<string>(selection.kind === "steps" ? selection.ids : []);
  return document.steps.map((step) => {
    const position = document.canvas.positions[step.id] ?? ORIGIN;
    return sameNode(known.get(step.id), step, { position, selected: selected.has(step.id) });
  });
}

function sameNode(
  known: StepFlowNode | undefined,
  step: Step,
  { position, selected }: { readonly position: Point; readonly selected: boolean },
): StepFlowNode {
  const { widthPx, heightPx } = cardSize(step);
  const handles = flowHandles(step);
  const unchanged =
    known &&
    known.position.x === position.x &&
    known.position.y === position.y &&
    Boolean(known.selected) === selected &&
    known.handles === handles;
  if (unchanged) return known;
  return {
    ...known,
    id: step.id,
    type: "step",
    position,
    data: NO_DATA,
    selected,
    width: widthPx,
    height: heightPx,
    measured: { width: widthPx, height: heightPx },
    handles,
  };
}

/** The edges of a document; several references between the same two ports are drawn once. */
export function toFlowEdges(
  document: PipelineDocument,
  selection: Selection,
  before: readonly StepFlowEdge[] = [],
): StepFlowEdge[] {
  const known = new Map(before.map((edge) => [edge.id, edge]));
  const selectedId = selection.kind === "edge" ? selection.id : undefined;
  const chosen = new Set<StepId>(selection.kind === "steps" ? selection.ids : []);
  const drawn = new Map<string, StepFlowEdge>();
  const { edges } = graphOf(document);
  const led = stepsLedTo(document, edges);
  for (const edge of edges) {
    const flow =
      edge.kind === "branch" && led.has(edge.to) ? undefined : toFlowEdge(document, edge);
    if (!flow) continue;
    const key = `${flow.source}|${flow.sourceHandle}|${flow.target}|${flow.targetHandle}`;
    if (drawn.has(key)) continue;
    const selected = edge.id === selectedId;
    const isNear = chosen.has(edge.from) || chosen.has(edge.to);
    const same = known.get(flow.id);
    const unchanged =
      same?.data?.edge === edge &&
      same.data.isNear === isNear &&
      Boolean(same.selected) === selected &&
      same.sourceHandle === flow.sourceHandle &&
      same.targetHandle === flow.targetHandle;
    const data = { ...flow.data, isNear };
    // Only a selected edge has ends to drag: they cost two more shapes each.
    drawn.set(key, unchanged ? same : { ...flow, data, selected, reconnectable: selected });
  }
  return [...drawn.values()];
}

/** Steps that another step of their branch leads to: the frame says where they belong, a branch edge would repeat it. */
function stepsLedTo(document: PipelineDocument, edges: readonly Edge[]): ReadonlySet<StepId> {
  const led = edges.filter(({ kind, from, to }) => {
    const [before, after] = [stepById(document, from)?.branch, stepById(document, to)?.branch];
    if (kind === "branch" || !before || !after) return false;
    return before.condition === after.condition && before.when === after.when;
  });
  return new Set(led.map(({ to }) => to));
}

type PlacedEdge = StepFlowEdge & { readonly data: { readonly edge: Edge; readonly label: string } };

function toFlowEdge(document: PipelineDocument, edge: Edge): PlacedEdge | undefined {
  const ends = { id: edge.id, source: edge.from, target: edge.to, type: edge.kind };
  if (edge.kind === "branch") {
    const label = edge.when === "true" ? "True" : "False";
    return {
      ...ends,
      sourceHandle: branchHandle(edge.when),
      targetHandle: STEP_IN,
      data: { edge, label, isNear: false },
    };
  }
  if (edge.kind === "order") {
    return {
      ...ends,
      sourceHandle: STEP_OUT,
      targetHandle: STEP_IN,
      data: { edge, label: "runs after", isNear: false },
    };
  }
  const producer = stepById(document, stepId(edge.from));
  const consumer = stepById(document, stepId(edge.to));
  if (!producer || !consumer) return undefined;
  const { output, input } = portsOfEdge(edge, producer, consumer);
  return {
    ...ends,
    sourceHandle: output && !output.secondary ? outputHandle(output.id) : STEP_OUT,
    targetHandle: input ? inputHandle(input.id) : STEP_IN,
    data: {
      edge,
      label: dataLabel(edge, { output: output?.label, input: input?.label }),
      isNear: false,
    },
  };
}

function dataLabel(
  edge: Extract<Edge, { kind: "data" }>,
  { output, input }: { readonly output: string | undefined; readonly input: string | undefined },
): string {
  return `${output ?? edge.property} → ${input ?? String(edge.at.at(-1) ?? "")}`;
}
