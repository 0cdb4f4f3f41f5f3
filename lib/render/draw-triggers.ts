import type { PipelineDocument, Point } from "../pipeline/document";
import type { StepId } from "../pipeline/ids";
import {
  placeTriggers,
  startLines,
  startPath,
  TRIGGER_CARD,
} from "../steps/triggers/place-triggers";
import { describeTrigger } from "../steps/triggers/trigger-kinds";
import type { SceneTriggers } from "./scene";

/** What starts the pipeline, before its first steps; undefined when nothing does. */
export function drawTriggers(
  document: PipelineDocument,
  positionOf: (id: StepId) => Point | undefined,
): SceneTriggers | undefined {
  const placed = placeTriggers(document, positionOf);
  if (!placed) return undefined;
  const { widthPx, heightPx } = TRIGGER_CARD;
  return {
    cards: placed.cards.map(({ trigger, x, y }) => ({
      x,
      y,
      widthPx,
      heightPx,
      name: trigger.name,
      words: describeTrigger(trigger),
      isEnabled: trigger.isEnabled,
    })),
    start: placed.start,
    lines: startLines(placed).map(startPath),
  };
}
