import type { PipelineDocument } from "../pipeline/document";
import { graphOf } from "../pipeline/graph";
import type { StepId } from "../pipeline/ids";
import { topologicalOrder } from "../pipeline/order";
import { boundsOf } from "./bounds";
import { drawEdges } from "./draw-edges";
import { drawFrames } from "./draw-frames";
import { drawNode } from "./draw-node";
import { drawTriggers } from "./draw-triggers";
import { placeSteps } from "./place-steps";
import type { PlacedStep } from "./placed-step";
import type { Scene } from "./scene";

/** The diagram of a pipeline as the canvas draws it. The same document gives the same scene. */
export function drawScene(document: PipelineDocument): Scene {
  const placed = placedSteps(document);
  const nodes = [...placed.values()].map(({ node }) => node);
  const frames = drawFrames(document, placed);
  const edges = drawEdges(document, placed);
  const bends = edges.flatMap(({ start, startControl, endControl, end }) =>
    [start, startControl, endControl, end].map((point) => ({ ...point, widthPx: 0, heightPx: 0 })),
  );
  const triggers = drawTriggers(document, (id) => placed.get(id)?.node);
  const bounds = boundsOf([...nodes, ...frames, ...bends, ...(triggers?.cards ?? [])]);
  return { nodes, frames, edges, bounds, ...(triggers && { triggers }) };
}

function placedSteps(document: PipelineDocument): ReadonlyMap<StepId, PlacedStep> {
  const places = placeSteps(document);
  const steps = new Map(document.steps.map((step) => [step.id, step]));
  const placed = new Map<StepId, PlacedStep>();
  for (const id of topologicalOrder(graphOf(document))) {
    const step = steps.get(id);
    const at = places.get(id);
    if (step && at) placed.set(id, { step, node: drawNode(step, at) });
  }
  return placed;
}
