import type { PipelineDocument, Point } from "../../pipeline/document";
import { graphOf } from "../../pipeline/graph";
import type { StepId } from "../../pipeline/ids";
import { waves } from "../../pipeline/order";
import type { Trigger } from "../../pipeline/trigger";
import { CARD } from "../card";

/** Sizes of a trigger's card on the canvas, in canvas pixels. */
export const TRIGGER_CARD = {
  widthPx: 200,
  heightPx: 48,
  gapPx: 12,
  startPx: 40,
  awayPx: 72,
} as const;

/** Triggers stand before the first steps, all of them leading to one mark from which the pipeline starts. */
export interface PlacedTriggers {
  readonly cards: readonly (Point & { readonly trigger: Trigger })[];
  /** The mark between the triggers and the first steps. */
  readonly start: Point;
  /** Left edges of the steps that run first, at the height of their names. */
  readonly firstSteps: readonly Point[];
}

/** Where the triggers are drawn; undefined when there are none, or no step has a place. */
export function placeTriggers(
  document: PipelineDocument,
  positionOf: (id: StepId) => Point | undefined,
): PlacedTriggers | undefined {
  const { triggers, steps } = document;
  const lefts = steps.flatMap(({ id }) => positionOf(id)?.x ?? []);
  const [firstWave = []] = waves(graphOf(document));
  const firstSteps = firstWave.flatMap((id) => {
    const at = positionOf(id);
    return at ? [{ x: at.x, y: at.y + CARD.headerPx / 2 }] : [];
  });
  if (triggers.length === 0 || lefts.length === 0 || firstSteps.length === 0) return undefined;

  const { widthPx, heightPx, gapPx, startPx, awayPx } = TRIGGER_CARD;
  const left = Math.min(...lefts);
  const heights = firstSteps.map(({ y }) => y);
  const middle = (Math.min(...heights) + Math.max(...heights)) / 2;
  const stackPx = triggers.length * (heightPx + gapPx) - gapPx;
  const x = left - startPx - awayPx - widthPx;
  return {
    cards: triggers.map((trigger, index) => ({
      trigger,
      x,
      y: middle - stackPx / 2 + index * (heightPx + gapPx),
    })),
    start: { x: left - startPx - awayPx / 2, y: middle },
    firstSteps,
  };
}

/** Lines from each trigger to the mark, and from the mark to each first step, as cubic Béziers with level ends. */
export function startLines({ cards, start, firstSteps }: PlacedTriggers): readonly StartLine[] {
  const { widthPx, heightPx } = TRIGGER_CARD;
  return [
    ...cards.map(({ x, y }) => ({ from: { x: x + widthPx, y: y + heightPx / 2 }, to: start })),
    ...firstSteps.map((to) => ({ from: start, to })),
  ];
}

export interface StartLine {
  readonly from: Point;
  readonly to: Point;
}

/** The line as SVG writes a path. */
export function startPath({ from, to }: StartLine): string {
  const middle = (from.x + to.x) / 2;
  return `M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
}
