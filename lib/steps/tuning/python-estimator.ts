import { call, imported } from "../../python/build";
import type { PyExpression } from "../../python/tree";
import { type Emission, isRefusal, type Refusal, refusal } from "../python/contract";
import type { Members } from "../python/members";
import { estimatorKeywords } from "../training/python-estimator";
import { tunedMembers } from "./python-tuned-members";

/** Settings of an estimator that a tuner does not pass on. */
const NOT_TUNED = [
  "AlgorithmSpecification.ContainerEntrypoint",
  "AlgorithmSpecification.ContainerArguments",
  "AlgorithmSpecification.EnableSageMakerMetricsTimeSeries",
  "HyperParameterTuningResourceConfig.KeepAlivePeriodInSeconds",
  "HyperParameterTuningResourceConfig.TrainingPlanArn",
  "ResourceConfig.KeepAlivePeriodInSeconds",
  "ResourceConfig.TrainingPlanArn",
  "ProfilerConfig",
  "DebugHookConfig",
  "DebugRuleConfigurations",
  "ProfilerRuleConfigurations",
  "TensorBoardOutputConfig",
  "Tags",
];

/** SDK v2: the `Estimator` whose jobs a tuner starts. */
export function tunedEstimator(
  job: Members,
  to: Emission,
  variable = "estimator",
): PyExpression | Refusal {
  if (job.peek("StaticHyperParameters") === undefined)
    return refusal("the SDK always writes StaticHyperParameters");
  const lost = NOT_TUNED.find((path) => job.peek(path) !== undefined);
  if (lost !== undefined) return refusal(`the SDK's tuner does not pass ${lost} on`);
  const settings = estimatorKeywords(job, to, tunedMembers(job));
  if (isRefusal(settings)) return settings;
  const { metric_definitions: _, debugger_hook_config: __, ...kept } = settings;
  return to.own(variable, call(imported("sagemaker.estimator", "Estimator"), kept));
}
