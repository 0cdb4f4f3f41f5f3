import type { Branch, PipelineDocument, Point, Step } from "@/lib/pipeline/document";
import { CARD, cardSize } from "@/lib/steps/card";
import { boundsOfCards, type CanvasRect } from "@/lib/steps/card-bounds";

/** Where a branch is on the canvas: the frame around its steps, or a spot beside its condition while it has none. */
export interface BranchPlace {
  readonly key: string;
  readonly branch: Branch;
  readonly rect: CanvasRect;
  readonly isEmpty: boolean;
}

export const FRAME = { padPx: 16, titlePx: 20 } as const;
const SPOT = { widthPx: 148, heightPx: 44, gapPx: 40, betweenPx: 8 } as const;

export function branchKey({ condition, when }: Branch): string {
  return `${condition}/${when}`;
}

/** The frame around cards that lie within `bounds`. */
export function frameAround({ x, y, width, height }: CanvasRect): CanvasRect {
  return {
    x: x - FRAME.padPx,
    y: y - FRAME.padPx - FRAME.titlePx,
    width: width + 2 * FRAME.padPx,
    height: height + 2 * FRAME.padPx + FRAME.titlePx,
  };
}

/** All branches of a design, empty ones too. */
export function branchPlaces(document: PipelineDocument): readonly BranchPlace[] {
  return document.steps
    .filter(({ definition }) => definition.Type === "Condition")
    .flatMap((condition) => placesOf(document, condition));
}

/** The branch under a point; of several inside each other, the innermost. */
export function placeAt(places: readonly BranchPlace[], point: Point): BranchPlace | undefined {
  const hit = places.filter(({ rect }) => isWithin(rect, point));
  return hit.toSorted((left, right) => areaOf(left.rect) - areaOf(right.rect))[0];
}

/** Whether a point lies in a rectangle, or no farther from it than `marginPx`. */
export function isWithin({ x, y, width, height }: CanvasRect, point: Point, marginPx = 0): boolean {
  return (
    point.x >= x - marginPx &&
    point.x <= x + width + marginPx &&
    point.y >= y - marginPx &&
    point.y <= y + height + marginPx
  );
}

function placesOf(document: PipelineDocument, condition: Step): readonly BranchPlace[] {
  const framed = (when: Branch["when"]) => frameOf(document, { condition: condition.id, when });
  const [ifTrue, ifFalse] = [framed("true"), framed("false")];
  return (["true", "false"] as const).flatMap((when) => {
    const own = when === "true" ? ifTrue : ifFalse;
    const other = when === "true" ? ifFalse : ifTrue;
    const rect = own ?? spotOf(document, condition, { when, other });
    if (!rect) return [];
    const branch = { condition: condition.id, when };
    return [{ key: branchKey(branch), branch, rect, isEmpty: !own }];
  });
}

function frameOf(document: PipelineDocument, branch: Branch): CanvasRect | undefined {
  const members = document.steps.filter(
    (step) => step.branch && branchKey(step.branch) === branchKey(branch),
  );
  const bounds = boundsOfCards({ steps: members, canvas: document.canvas });
  return bounds && frameAround(bounds);
}

/** To the right of the condition, or above or below the frame of its other branch. */
function spotOf(
  { canvas }: PipelineDocument,
  condition: Step,
  { when, other }: { readonly when: Branch["when"]; readonly other: CanvasRect | undefined },
): CanvasRect | undefined {
  const at: Point | undefined = canvas.positions[condition.id];
  if (!at) return undefined;
  const size = { width: SPOT.widthPx, height: SPOT.heightPx };
  if (other) {
    const y =
      when === "true"
        ? other.y - FRAME.padPx - SPOT.heightPx
        : other.y + other.height + FRAME.padPx;
    return { x: other.x, y, ...size };
  }
  const middle = at.y + CARD.headerPx + CARD.rowPx;
  const y =
    when === "true" ? middle - SPOT.betweenPx / 2 - SPOT.heightPx : middle + SPOT.betweenPx / 2;
  return { x: at.x + cardSize(condition).widthPx + SPOT.gapPx, y, ...size };
}

function areaOf({ width, height }: CanvasRect): number {
  return width * height;
}
