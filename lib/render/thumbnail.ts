import type { PipelineDocument } from "../pipeline/document";
import { graphOf } from "../pipeline/graph";
import type { StepId } from "../pipeline/ids";
import { topologicalOrder } from "../pipeline/order";
import { cardSize } from "../steps/card";
import type { Category } from "../steps/contract";
import { kindOf } from "../steps/registry";
import { boundsOf } from "./bounds";
import { placeSteps } from "./place-steps";
import type { Box } from "./scene";

const MOST_NODES = 200; // beyond that a drawing the size of a card is grey anyway

/** A pipeline as a drawing the size of a card. The longer side of the whole is 1; positions are top left corners. */
export interface Thumbnail {
  readonly width: number;
  readonly height: number;
  readonly nodes: ThumbnailNode[];
  /** Pairs of positions in `nodes`, from producer to consumer. */
  readonly edges: [number, number][];
}

export interface ThumbnailNode {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly category: Category;
}

/** A large pipeline is drawn by its first steps in running order. */
export function drawThumbnail(document: PipelineDocument): Thumbnail {
  const order = topologicalOrder(graphOf(document)).slice(0, MOST_NODES);
  const cards = cardsOf(document, order);
  const frame = boundsOf(cards);
  const longest = Math.max(frame.widthPx, frame.heightPx, 1);
  const share = (px: number) => Math.min(1, Math.round((px / longest) * 1000) / 1000);
  return {
    width: share(frame.widthPx),
    height: share(frame.heightPx),
    nodes: cards.map(({ x, y, widthPx, heightPx, category }) => ({
      x: share(x - frame.x),
      y: share(y - frame.y),
      w: share(widthPx),
      h: share(heightPx),
      category,
    })),
    edges: edgesAmong(document, order),
  };
}

function cardsOf(
  document: PipelineDocument,
  order: readonly StepId[],
): readonly (Box & { readonly category: Category })[] {
  const places = placeSteps(document);
  const steps = new Map(document.steps.map((step) => [step.id, step]));
  return order.flatMap((id) => {
    const step = steps.get(id);
    const at = places.get(id);
    return step && at ? [{ ...at, ...cardSize(step), category: kindOf(step).category }] : [];
  });
}

function edgesAmong(document: PipelineDocument, order: readonly StepId[]): [number, number][] {
  const indexById = new Map(order.map((id, index) => [id, index]));
  const pairs = new Map<string, [number, number]>();
  for (const { from, to } of graphOf(document).edges) {
    const start = indexById.get(from);
    const end = indexById.get(to);
    if (start !== undefined && end !== undefined) pairs.set(`${start} ${end}`, [start, end]);
  }
  return [...pairs.values()];
}
