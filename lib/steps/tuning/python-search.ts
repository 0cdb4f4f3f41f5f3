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
  const isUnlimited = config.peek(`${LIMITS}.MaxNumberOfTrainingJobs`) === undefined;
  if (isUnlimited && config.peek("Strategy") !== "Grid")
    return refusal("the SDK's tuner always writes how many jobs it starts");
  const early = config.take("TrainingJobEarlyStoppingType");
  return {
    base_tuning_job_name: jobName(args, "HyperParameterTuningJobName", to),
    strategy: to.value(config.take("Strategy")),
    max_jobs: limit(config, "MaxNumberOfTrainingJobs", to),
    max_parallel_jobs: limit(config, "MaxParallelTrainingJobs", to),
    max_runtime_in_seconds: limit(config, "MaxRuntimeInSeconds", to),
    early_stopping_type: early === "Off" ? undefined : to.value(early),
    random_seed: randomSeed(config, to),
    warm_start_config: warmStart(args, to),
    tags: to.value(args.take("Tags")),
  };
}

/** SDK v3 takes numbers only; one that the pipeline gives is added to what it writes. */
function limit(config: Members, member: string, to: Emission): PyExpression | undefined {
  const isTaken = to.sdk === "v2" || typeof config.peek(`${LIMITS}.${member}`) === "number";
  return isTaken ? to.value(config.take(`${LIMITS}.${member}`)) : undefined;
}

/** SDK v3 takes a number other than 0 only. */
function randomSeed(config: Members, to: Emission): PyExpression | undefined {
  const seed = config.peek("RandomSeed");
  const isTaken = to.sdk === "v2" || (typeof seed === "number" && seed !== 0);
  return isTaken ? to.value(config.take("RandomSeed")) : undefined;
}
