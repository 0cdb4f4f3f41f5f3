import type { PipelineDocument } from "../pipeline/document";
import type { StepId } from "../pipeline/ids";
import { boundsOf } from "./bounds";
import type { PlacedStep } from "./placed-step";
import type { SceneFrame, SceneNode } from "./scene";

const PAD_PX = 16;
const TITLE_PX = 20;

/** A soft frame around the steps of each branch, so that one sees what runs only if. */
export function drawFrames(
  document: PipelineDocument,
  placed: ReadonlyMap<StepId, PlacedStep>,
): readonly SceneFrame[] {
  const groups = new Map<string, { readonly when: string; readonly nodes: SceneNode[] }>();
  for (const { id, branch } of document.steps) {
    const node = placed.get(id)?.node;
    if (!branch || !node) continue;
    const key = `${branch.condition}/${branch.when}`;
    const group = groups.get(key);
    if (group) group.nodes.push(node);
    else groups.set(key, { when: branch.when, nodes: [node] });
  }
  return [...groups.values()].map(({ when, nodes }) => {
    const { x, y, widthPx, heightPx } = boundsOf(nodes);
    return {
      title: `runs if ${when}`,
      x: x - PAD_PX,
      y: y - PAD_PX - TITLE_PX,
      widthPx: widthPx + 2 * PAD_PX,
      heightPx: heightPx + 2 * PAD_PX + TITLE_PX,
    };
  });
}
