import type { PipelineDocument, Step } from "../../lib/pipeline/document";
import { graphOf } from "../../lib/pipeline/graph";
import type { Run, RunEvent, StepRun } from "../../lib/simulate/run";

/** What cannot be in a run, whatever the design; nothing for a run that may be. Worked out from the run and the graph alone. */
export function runFaults(document: PipelineDocument, run: Run): readonly string[] {
  return [
    ...stateFaults(document, run),
    ...orderFaults(document, run),
    ...branchFaults(document, run),
    ...limitFaults(document, run),
    ...eventFaults(run),
    ...endFaults(run),
  ];
}

const END_EVENTS = ["step-succeeded", "step-failed", "step-stopped", "step-skipped"] as const;

/** Every step ends in exactly one state, which its events tell too. */
function stateFaults({ steps }: PipelineDocument, run: Run): readonly string[] {
  if (run.steps.length !== steps.length) return ["not one outcome for each step"];
  return run.steps.flatMap(({ stepId, name, status, startSeconds, endSeconds }, index) => {
    const ends = eventsOf(run, name).filter(({ kind }) => END_EVENTS.some((end) => end === kind));
    const hasRun = startSeconds !== undefined && endSeconds !== undefined;
    const told = ends.map(({ kind }) => kind).join();
    const expected = status === "not-started" ? "" : `step-${status}`;
    return [
      ...(stepId === steps[index]?.id ? [] : [`${name} is told out of order`]),
      ...(told === expected ? [] : [`${name} is ${status} and told as ${told}`]),
      ...(hasRun === ["succeeded", "failed", "stopped"].includes(status)
        ? []
        : [`${name} is ${status} and has times as if it were not`]),
      ...(hasRun && startSeconds > endSeconds ? [`${name} ends before it starts`] : []),
    ];
  });
}

/** No step starts before all that it waits for has succeeded. */
function orderFaults(document: PipelineDocument, run: Run): readonly string[] {
  const byId = new Map(run.steps.map((step) => [step.stepId, step]));
  return graphOf(document).edges.flatMap(({ from, to }) => {
    const [before, behind] = [byId.get(from), byId.get(to)];
    if (!before || behind?.startSeconds === undefined) return [];
    const isDone = before.status === "succeeded" && (before.endSeconds ?? 0) <= behind.startSeconds;
    return isDone ? [] : [`${behind.name} starts before ${before.name} has succeeded`];
  });
}

/** Of a condition that has decided, steps of one branch alone start; where it has not, of none. */
function branchFaults(document: PipelineDocument, run: Run): readonly string[] {
  const byId = new Map(run.steps.map((step) => [step.stepId, step]));
  return document.steps.flatMap(({ id, branch }: Step) => {
    const step = byId.get(id);
    if (!branch || !step) return [];
    const condition = byId.get(branch.condition);
    const taken = condition?.status === "succeeded" ? condition.decision?.branch : undefined;
    const isTaken = taken === branch.when;
    if (step.startSeconds !== undefined && !isTaken)
      return [`${step.name} runs in the branch that is not taken`];
    if (taken !== undefined && !isTaken && step.status !== "skipped")
      return [`${step.name} of the other branch is ${step.status}`];
    return [];
  });
}

function limitFaults({ pipeline }: PipelineDocument, run: Run): readonly string[] {
  const limit = pipeline.maxParallelSteps;
  if (limit === undefined) return [];
  const ran = run.steps.filter(({ startSeconds }) => startSeconds !== undefined);
  return ran.flatMap(({ name, startSeconds = 0 }) => {
    const beside = ran.filter((other) => isRunning(other, startSeconds)).length;
    return beside > limit ? [`${beside} steps run beside each other when ${name} starts`] : [];
  });
}

/** At that second, its last one not counted: others may start in it. */
function isRunning({ startSeconds = 0, endSeconds = 0 }: StepRun, second: number): boolean {
  return startSeconds <= second && second < endSeconds;
}

function eventFaults({ events, durationSeconds }: Run): readonly string[] {
  const times = events.map(({ atSeconds }) => atSeconds);
  return [
    ...(times.every((time, index) => time >= (times[index - 1] ?? 0)) ? [] : ["time runs back"]),
    ...(events[0]?.kind === "pipeline-started" ? [] : ["the run does not start"]),
    ...(times.at(-1) === durationSeconds ? [] : ["the run ends at another time than it says"]),
    ...(events.filter(({ kind }) => /^pipeline-(succeeded|failed|stopped)$/.test(kind)).length === 1
      ? []
      : ["the run does not end once"]),
  ];
}

/** A run fails exactly when a step does; one that succeeds leaves no step behind. */
function endFaults({ status, steps }: Run): readonly string[] {
  const has = (wanted: StepRun["status"]) => steps.some((step) => step.status === wanted);
  if (status === "stopped") return [];
  return [
    ...(has("failed") === (status === "failed") ? [] : [`the run is ${status}`]),
    ...(status === "succeeded" && has("not-started") ? ["a step was left behind"] : []),
    ...(has("stopped") ? ["a step is stopped in a run that is not"] : []),
  ];
}

function eventsOf({ events }: Run, name: string): readonly RunEvent[] {
  return events.filter((event) => "step" in event && event.step === name);
}
