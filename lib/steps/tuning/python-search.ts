import { isExpression } from "../../pipeline/expression";
import type { Keywords } from "../../python/build";
import type { PyExpression } from "../../python/tree";
import { type Emission, type Refusal, refusal } from "../python/contract";
import { jobName } from "../python/job-name";
import type { Members } from "../python/members";
import { warmStart } from "./python-warm-start";

const LIMITS = "ResourceLimits";

/**
 * How a tuner searches, whatever it trains.
 *
 * @param config - what stands in `HyperParameterTuningJobConfig`.
 */
export function searchKeywords(args: Members, config: Members, to: Emission): Keywords | Refusal {
  if (to.sdk === "v3" && Object.values(Object(config.peek(LIMITS))).some(isExpression))
    return refusal(
      "HyperparameterTuner takes no value of the pipeline for how many jobs it starts",
    );
  const early = config.take("TrainingJobEarlyStoppingType");
  return {
    base_tuning_job_name: jobName(args, "HyperParameterTuningJobName", to),
    strategy: to.value(config.take("Strategy")),
    max_jobs: to.value(config.take(`${LIMITS}.MaxNumberOfTrainingJobs`)),
    max_parallel_jobs: to.value(config.take(`${LIMITS}.MaxParallelTrainingJobs`)),
    max_runtime_in_seconds: to.value(config.take(`${LIMITS}.MaxRuntimeInSeconds`)),
    early_stopping_type: early === "Off" ? undefined : to.value(early),
    random_seed: randomSeed(config, to),
    warm_start_config: warmStart(args, to),
    tags: to.value(args.take("Tags")),
  };
}

/** SDK v3 takes a number other than 0 only. */
function randomSeed(config: Members, to: Emission): PyExpression | undefined {
  const seed = config.peek("RandomSeed");
  const isTaken = to.sdk === "v2" || (typeof seed === "number" && seed !== 0);
  return isTaken ? to.value(config.take("RandomSeed")) : undefined;
}
