import { call, imported } from "../../python/build";
import type { PyName } from "../../python/tree";
import { type Emission, isRefusal, type Refusal, refusal } from "../python/contract";
import { isEmptyObject } from "../python/is-empty-object";
import type { Members } from "../python/members";
import { retryStrategy, trainerKeywords, withRetry } from "../training/python-trainer";
import { tunedMembers } from "./python-tuned-members";

/** Settings of a trainer that a tuner does not pass on. */
const NOT_TUNED = [
  "AlgorithmSpecification.EnableSageMakerMetricsTimeSeries",
  "HyperParameterTuningResourceConfig.VolumeKmsKeyId",
  "HyperParameterTuningResourceConfig.KeepAlivePeriodInSeconds",
  "HyperParameterTuningResourceConfig.TrainingPlanArn",
  "ResourceConfig.VolumeKmsKeyId",
  "ResourceConfig.KeepAlivePeriodInSeconds",
  "ResourceConfig.TrainingPlanArn",
  "EnableNetworkIsolation",
  "EnableInterContainerTrafficEncryption",
  "ProfilerConfig",
  "DebugHookConfig",
  "Tags",
];

/** SDK v3: the `ModelTrainer` whose jobs a tuner starts. Its channels are given to the tuner. */
export function tunedTrainer(job: Members, to: Emission): PyName | Refusal {
  if (isEmptyObject(job.peek("StaticHyperParameters")))
    return refusal("SDK v3 leaves out hyperparameters that are none");
  const lost = NOT_TUNED.find((path) => job.peek(path) !== undefined);
  if (lost !== undefined) return refusal(`the SDK's tuner does not pass ${lost} on`);
  const settings = trainerKeywords(job, to, { members: tunedMembers(job) });
  if (isRefusal(settings)) return settings;
  const strategy = retryStrategy(job, to);
  const trainer = to.own("trainer", call(imported("sagemaker.train", "ModelTrainer"), settings));
  return strategy ? withRetry(trainer, strategy, to) : trainer;
}
