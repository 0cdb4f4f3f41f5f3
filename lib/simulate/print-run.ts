import { timeWords } from "../steps/retry-waits";
import { countNoun } from "../utils/count-noun";
import { drawTimeline } from "./draw-timeline";
import { oneLine, wrapText } from "./lay-out-text";
import type { GivenParameter, Run } from "./run";
import { tellEvent } from "./tell-event";

const COLUMNS = 100;
const CLOCK = 9; // `00:12:45` and a space

/** A run as a story in order of time, with a bar for each step, what it rests on, and how it ends. */
export function printRun(run: Run): string {
  const head = `${run.pipeline}: ${countNoun(run.steps.length, "step")}, seed ${run.seed}`;
  const parts = [
    [...wrapText(head, { columns: COLUMNS, indent: 0 }), ...parameterLines(run.parameters)],
    storyLines(run),
    drawTimeline(run, COLUMNS),
    assumptionLines(run),
    wrapText(outcomeWords(run), { columns: COLUMNS, indent: 0 }),
  ];
  const said = parts.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return `${said.join("\n\n")}\n`;
}

function parameterLines(parameters: readonly GivenParameter[]): readonly string[] {
  return parameters.flatMap(({ name, value, from }) =>
    indented(`${name} = ${String(value)}${from === "default" ? " (default)" : ""}`),
  );
}

function indented(text: string): readonly string[] {
  return wrapText(text, { columns: COLUMNS - 2, indent: 2 }).map((line) => `  ${line}`);
}

/** That a condition starts and succeeds says no more than that it decides. */
function storyLines({ events, steps }: Run): readonly string[] {
  const conditions = new Set(
    steps.filter(({ decision }) => decision?.branch).map(({ name }) => name),
  );
  const seconds = new Map(
    steps.map(({ name, startSeconds = 0, endSeconds = 0 }) => [name, endSeconds - startSeconds]),
  );
  return events.flatMap((event) => {
    const told = tellEvent(event, (step) => seconds.get(step) ?? 0);
    const isBeside = event.kind === "step-started" || event.kind === "step-succeeded";
    if (told === undefined || (isBeside && conditions.has(event.step))) return [];
    const time = clockTime(event.atSeconds).padEnd(CLOCK);
    return wrapText(`${time}${oneLine(told)}`, { columns: COLUMNS, indent: CLOCK });
  });
}

function assumptionLines({ assumptions }: Run): readonly string[] {
  if (assumptions.length === 0) return [];
  const lines = assumptions.flatMap(({ name, value }) =>
    indented(`${name} = ${JSON.stringify(value)}`),
  );
  return ["Assumed, since only a real run knows them:", ...lines];
}

function outcomeWords({ status, reason, durationSeconds, assumptions }: Run): string {
  const time = timeWords(durationSeconds);
  const rests = assumptions.length > 0 ? " This rests on assumed values." : "";
  if (status === "failed") return `Failed after ${time}. ${reason ?? ""}${rests}`;
  return `${status === "stopped" ? "Stopped" : "Succeeded"} after ${time}.${rests}`;
}

/** `00:12:45` */
function clockTime(seconds: number): string {
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
