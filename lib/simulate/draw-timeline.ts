import { timeWords } from "../steps/retry-waits";
import { cutText } from "./lay-out-text";
import type { Run, StepRun } from "./run";

const MOST_NAME = 28;
const TIME = 14; // `2 h 59 min`, with the mark of a failure

/** A bar for each step over the time of the run, as wide as `columns`. */
export function drawTimeline(run: Run, columns: number): readonly string[] {
  const longest = Math.max(0, ...run.steps.map(({ name }) => [...name].length));
  const nameWidth = Math.min(MOST_NAME, longest);
  const barWidth = columns - nameWidth - TIME - 4;
  return run.steps.map((step) => {
    const bar = drawBar(step, barWidth / Math.max(1, run.durationSeconds), barWidth);
    return `${cutText(step.name, nameWidth).padEnd(nameWidth)} │${bar}│ ${wordsFor(step)}`;
  });
}

function drawBar(
  { startSeconds, endSeconds = 0, status }: StepRun,
  scale: number,
  width: number,
): string {
  if (startSeconds === undefined) return " ".repeat(width);
  const start = Math.min(width - 1, Math.floor(startSeconds * scale));
  const length = Math.max(1, Math.min(width, Math.round(endSeconds * scale)) - start);
  const bar = (status === "failed" ? "▒" : "█").repeat(length);
  return `${" ".repeat(start)}${bar}`.padEnd(width);
}

function wordsFor({ status, startSeconds, endSeconds = 0 }: StepRun): string {
  if (startSeconds === undefined) return status === "skipped" ? "skipped" : "not started";
  if (status === "succeeded") return timeWords(endSeconds - startSeconds);
  return status;
}
