import type { PipelineDocument } from "../pipeline/document";
import { cardSize } from "./card";
import { placeTriggers, TRIGGER_CARD } from "./triggers/place-triggers";

/** A rectangle on the canvas, in its pixels. */
export interface CanvasRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest rectangle around all cards that have a place; undefined when none has. */
export function boundsOfCards({
  steps,
  canvas,
}: Pick<PipelineDocument, "steps" | "canvas">): CanvasRect | undefined {
  return around(
    steps.flatMap((step) => {
      const at = canvas.positions[step.id];
      const { widthPx, heightPx } = cardSize(step);
      return at ? [{ ...at, width: widthPx, height: heightPx }] : [];
    }),
  );
}

/** Around everything that is drawn: the cards, and the triggers before them. */
export function boundsOfDesign(document: PipelineDocument): CanvasRect | undefined {
  const cards = boundsOfCards(document);
  const triggers = placeTriggers(document, (id) => document.canvas.positions[id]);
  if (!cards || !triggers) return cards;
  const { widthPx: width, heightPx: height } = TRIGGER_CARD;
  return around([cards, ...triggers.cards.map(({ x, y }) => ({ x, y, width, height }))]);
}

function around(rects: readonly CanvasRect[]): CanvasRect | undefined {
  if (rects.length === 0) return undefined;
  const x = Math.min(...rects.map((rect) => rect.x));
  const y = Math.min(...rects.map((rect) => rect.y));
  return {
    x,
    y,
    width: Math.max(...rects.map((rect) => rect.x + rect.width)) - x,
    height: Math.max(...rects.map((rect) => rect.y + rect.height)) - y,
  };
}
