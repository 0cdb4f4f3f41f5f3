import type { Edge, Node, Viewport } from "@xyflow/react";
import { toFlowEdges, toFlowNodes } from "../../components/canvas/to-flow";
import { NOTHING_SELECTED } from "../../lib/editor/selection";
import type { PipelineDocument } from "../../lib/pipeline/document";

/** What the bare page draws, and where on the page. */
export interface BareGraph {
  readonly pane: Pane;
  readonly view: Viewport;
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

/** The studio's canvas in the window. */
export interface Pane {
  readonly leftPx: number;
  readonly topPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The same nodes and edges as the studio draws, as React Flow's default ones of the same size. */
export function bareGraph(
  document: PipelineDocument,
  { pane, view }: Pick<BareGraph, "pane" | "view">,
): BareGraph {
  const names = new Map<string, string>(
    document.steps.map((step) => [step.id, step.definition.Name]),
  );
  return {
    pane,
    view,
    nodes: toFlowNodes(document, NOTHING_SELECTED).map(({ id, position, width, height }) => ({
      id,
      position,
      width,
      height,
      data: { label: names.get(id) },
    })),
    edges: toFlowEdges(document, NOTHING_SELECTED).map(({ id, source, target }) => ({
      id,
      source,
      target,
    })),
  };
}
