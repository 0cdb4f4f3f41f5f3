import type { PipelineDocument, Point } from "../pipeline/document";
import { stepById } from "../pipeline/find";
import type { StepId } from "../pipeline/ids";
import { CARD, cardSize } from "../steps/card";

const GAP_PX = { x: 56, y: 40 } as const;

/** Where a new step has room: to the right of `after`, else to the right of everything; never on top of a card. */
export function freeSpot(document: PipelineDocument, after: StepId | undefined): Point {
  const cards = document.steps.map((step) => ({
    at: document.canvas.positions[step.id] ?? { x: 0, y: 0 },
    ...cardSize(step),
  }));
  const anchor = after && stepById(document, after) ? document.canvas.positions[after] : undefined;
  const right = Math.max(0, ...cards.map(({ at, widthPx }) => at.x + widthPx + GAP_PX.x));
  const top = cards.length === 0 ? 0 : Math.min(...cards.map(({ at }) => at.y));
  let spot: Point = anchor
    ? { x: anchor.x + CARD.widthPx + GAP_PX.x, y: anchor.y }
    : { x: right, y: top };

  for (;;) {
    const hit = cards.find(({ at, widthPx, heightPx }) =>
      overlaps(spot, { at, widthPx, heightPx }),
    );
    if (!hit) return spot;
    spot = { x: spot.x, y: hit.at.y + hit.heightPx + GAP_PX.y };
  }
}

function overlaps(
  spot: Point,
  {
    at,
    widthPx,
    heightPx,
  }: { readonly at: Point; readonly widthPx: number; readonly heightPx: number },
): boolean {
  const newHeightPx = 140; // a new card with a few ports
  return (
    spot.x < at.x + widthPx &&
    at.x < spot.x + CARD.widthPx &&
    spot.y < at.y + heightPx &&
    at.y < spot.y + newHeightPx
  );
}
