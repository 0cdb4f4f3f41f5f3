import type { PipelineDocument } from "../pipeline/document";
import { ok, type Result } from "../utils/result";
import { checkDesign } from "./check-design";
import { readablesByStep } from "./named-values";
import { Play } from "./play";
import { resolveParameters } from "./resolve-parameters";
import type { NamedValue, PipelineEvent, Run, StepRun } from "./run";
import type { SimulationError, SimulationInput } from "./simulation-input";
import { resolveMocks } from "./step-mocks";
import { stepRuns } from "./step-runs";
import { createValues } from "./values";

/**
 * What a run of a design would be like: when each step starts and ends, what conditions decide and on what, how it ends.
 * Nothing runs, and no clock is asked: the same design, input and seed give the same run.
 */
export function simulate(
  document: PipelineDocument,
  {
    parameters: given = {},
    mocks: told = [],
    seed = 0,
    cacheHits = false,
    stopAfterSeconds = Number.POSITIVE_INFINITY,
  }: SimulationInput = {},
): Result<Run, SimulationError> {
  const checked = checkDesign(document);
  if (!checked.ok) return checked;
  const parameters = resolveParameters(document, given);
  if (!parameters.ok) return parameters;
  const readables = readablesByStep(document);
  const mocks = resolveMocks(document, told, readables);
  if (!mocks.ok) return mocks;

  const values = createValues({
    document,
    parameters: parameters.value,
    mocks: mocks.value,
    seed,
  });
  const play = new Play({
    document,
    values,
    mocks: mocks.value,
    seed,
    cacheHits,
    stopAfterSeconds,
  });
  play.run();
  const ending = endingOf(play);
  const steps = stepRuns(document, play, { values, readables });
  return ok({
    pipeline: document.pipeline.name,
    seed,
    ...ending,
    durationSeconds: play.now,
    parameters: parameters.value,
    events: [
      { atSeconds: 0, kind: "pipeline-started" },
      ...play.events,
      { atSeconds: play.now, ...eventOf(ending) },
    ],
    steps,
    assumptions: assumptionsOf(steps),
  });
}

type Ending =
  | { readonly status: "succeeded" | "stopped" }
  | { readonly status: "failed"; readonly reason: string };

function endingOf(play: Play): Ending {
  if (play.isStopped) return { status: "stopped" };
  if (!play.failed) return { status: "succeeded" };
  const { definition } = play.failed;
  const reason = play.of(play.failed).reason ?? "it failed";
  return { status: "failed", reason: `“${definition.Name}” failed: ${reason}` };
}

function eventOf(ending: Ending): PipelineEvent {
  return ending.status === "failed"
    ? { kind: "pipeline-failed", reason: ending.reason }
    : { kind: `pipeline-${ending.status}` };
}

/** A job's settings may hold what they like; an outcome that rests on a made-up value is to be told. */
function assumptionsOf(steps: readonly StepRun[]): readonly NamedValue[] {
  const telling = steps.filter(({ type, startSeconds, decision }) =>
    decision ? decision.isAssumed : type === "Fail" && startSeconds !== undefined,
  );
  const assumed = telling.flatMap(({ reads }) =>
    reads.filter(({ origin }) => origin === "assumed"),
  );
  return [...new Map(assumed.map((value) => [value.name, value])).values()];
}
