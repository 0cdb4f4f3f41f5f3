import type { PipelineDocument, Step } from "../pipeline/document";
import { producedBy, type ReadablesByStep, readsOf } from "./named-values";
import type { Play } from "./play";
import type { StepRun } from "./run";
import type { Values } from "./values";

interface Known {
  readonly values: Values;
  readonly readables: ReadablesByStep;
}

/** What became of each step, in the order of the design. */
export function stepRuns(
  { steps }: PipelineDocument,
  play: Play,
  known: Known,
): readonly StepRun[] {
  return steps.map((step) => ({
    stepId: step.id,
    name: step.definition.Name,
    type: step.definition.Type,
    ...outcomeOf(step, play, known),
  }));
}

type Outcome = Omit<StepRun, "stepId" | "name" | "type">;

const NOTHING = { attempts: 0, reads: [], produced: [] } as const;

function outcomeOf(step: Step, play: Play, { values, readables }: Known): Outcome {
  const { status, startSeconds, endSeconds, attempts, cached, reason, decision } = play.of(step);
  if (status === "waiting" || status === "running")
    return { status: "not-started", reason: whyNotStarted(step, play), ...NOTHING };
  const why = reason !== undefined && { reason };
  if (startSeconds === undefined || endSeconds === undefined) return { status, ...why, ...NOTHING };
  const asked = status === "succeeded" ? readables.get(step.definition.Name) : undefined;
  return {
    status,
    startSeconds,
    endSeconds,
    attempts,
    ...(cached && { cached }),
    ...why,
    reads: readsOf({ step, atSeconds: startSeconds }, values),
    produced: producedBy(asked, values, endSeconds),
    ...(decision && { decision }),
  };
}

function whyNotStarted(step: Step, play: Play): string {
  const failed = play.before(step).find((each) => play.of(each).status === "failed");
  if (failed) return `it waits for “${failed.definition.Name}”, which failed`;
  if (play.failed) return `“${play.failed.definition.Name}” had failed before`;
  return "the run was stopped before";
}
