import { timeWords } from "../steps/retry-waits";
import type { RunEvent } from "./run";

/** An event as a sentence; undefined for what the sentences around it say already. */
export function tellEvent(
  event: RunEvent,
  secondsOf: (step: string) => number,
): string | undefined {
  switch (event.kind) {
    case "step-waiting":
      return `${event.step} waits for room`;
    case "step-started":
      return event.attempt === 1 ? `${event.step} starts` : `${event.step} tries again`;
    case "step-retrying":
      return `${event.step} fails: ${event.reason}. It tries again in ${timeWords(event.waitSeconds)}`;
    case "condition-decided":
      return `${event.step}: ${event.decision.sentence}, so the ${event.decision.branch} branch runs`;
    case "step-succeeded":
      return event.cached
        ? `${event.step} takes an earlier result from the cache`
        : `${event.step} succeeds after ${timeWords(secondsOf(event.step))}`;
    case "step-failed":
      return `${event.step} fails: ${event.reason}`;
    case "step-stopped":
      return `${event.step} is stopped`;
    case "step-skipped":
      return `${event.step} is skipped: ${event.reason}`;
    default:
      return undefined; // the beginning is where the story begins, and the end is its last line
  }
}
