import type { ElkExtendedEdge, ElkNode } from "elkjs/lib/elk-api";
import type { BranchName, PipelineDocument, Point, Step } from "../pipeline/document";
import { stepsUnder } from "../pipeline/find";
import { graphOf } from "../pipeline/graph";
import type { StepId } from "../pipeline/ids";

export interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

const GRID_PX = 4;

const ROOT_OPTIONS = {
  "elk.algorithm": "layered",
  "elk.direction": "RIGHT",
  "elk.hierarchyHandling": "INCLUDE_CHILDREN", // edges cross the borders of branches
  "elk.spacing.nodeNode": "32",
  "elk.spacing.componentComponent": "80",
  "elk.spacing.edgeNode": "24",
  "elk.layered.spacing.nodeNodeBetweenLayers": "40",
  "elk.layered.considerModelOrder.strategy": "NODES_AND_EDGES", // true above false, as in the definition
  "elk.layered.nodePlacement.strategy": "NETWORK_SIMPLEX",
  "elk.padding": "[top=0,left=0,bottom=0,right=0]",
};

const BRANCH_OPTIONS = {
  "elk.spacing.nodeNode": "32",
  "elk.layered.spacing.nodeNodeBetweenLayers": "40",
  "elk.padding": "[top=40,left=20,bottom=20,right=20]", // room for the frame around the branch and its title
};

/** A design as elk takes it: steps as boxes of the given sizes, each branch a box around its steps. */
export function toElkGraph(document: PipelineDocument, sizes: ReadonlyMap<StepId, Size>): ElkNode {
  const box = (step: Step): readonly ElkNode[] => [
    { id: step.id, ...toElkSize(sizes.get(step.id)) },
    ...branchBoxes(document, step, box),
  ];
  return {
    id: "design",
    layoutOptions: ROOT_OPTIONS,
    children: stepsUnder(document, undefined).flatMap(box),
    edges: toElkEdges(document),
  };
}

/** Places from what elk made of the graph, on the canvas's grid. */
export function fromElk(
  document: PipelineDocument,
  root: ElkNode,
): Readonly<Record<StepId, Point>> {
  const places = new Map<string, Point>();
  collect(root, { x: -(root.x ?? 0), y: -(root.y ?? 0) }, places);
  const known = document.steps.flatMap(({ id }) => {
    const at = places.get(id);
    return at ? [[id, { x: onGrid(at.x), y: onGrid(at.y) }] as const] : [];
  });
  return Object.fromEntries(known);
}

const BRANCHES: readonly BranchName[] = ["true", "false"];

function branchBoxes(
  document: PipelineDocument,
  condition: Step,
  box: (step: Step) => readonly ElkNode[],
): readonly ElkNode[] {
  return BRANCHES.flatMap((when) => {
    const steps = stepsUnder(document, condition.id, when);
    if (steps.length === 0) return [];
    return [
      {
        id: `${condition.id}/${when}`,
        layoutOptions: BRANCH_OPTIONS,
        children: steps.flatMap(box),
      },
    ];
  });
}

/** One edge for each pair of steps; more would only push them apart. */
function toElkEdges(document: PipelineDocument): ElkExtendedEdge[] {
  const pairs = new Map<string, ElkExtendedEdge>();
  for (const { from, to } of graphOf(document).edges) {
    const id = `${from}>${to}`;
    if (from !== to) pairs.set(id, { id, sources: [from], targets: [to] });
  }
  return [...pairs.values()];
}

function toElkSize(size: Size | undefined): Pick<ElkNode, "width" | "height"> {
  return { width: size?.widthPx ?? 240, height: size?.heightPx ?? 120 };
}

function collect(node: ElkNode, parent: Point, places: Map<string, Point>): void {
  const at = { x: parent.x + (node.x ?? 0), y: parent.y + (node.y ?? 0) };
  places.set(node.id, at);
  for (const child of node.children ?? []) collect(child, at, places);
}

function onGrid(value: number): number {
  return Math.round(value / GRID_PX) * GRID_PX + 0; // no -0, which JSON does not keep
}
