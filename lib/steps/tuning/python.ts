import { attribute, call, imported, type Keywords, list, literal } from "../../python/build";
import type { PyExpression } from "../../python/tree";
import {
  type Emission,
  isRefusal,
  type Refusal,
  refusal,
  type StepEmitter,
} from "../python/contract";
import type { Members } from "../python/members";
import { mlops } from "../python/modules";
import { stepKeywords } from "../python/step-keywords";
import { estimatorKeywords, trainingInputs } from "../training/python-estimator";
import { hyperparameterRanges } from "./python-ranges";

const TUNER = "sagemaker.tuner";

/** SDK v2 only: SDK v3's tuner leaves out members that the API has. */
export const tuningEmitter: StepEmitter = {
  emit: (source, to) => {
    if (to.sdk === "v3") return refusal("SDK v3's tuner leaves out empty ranges and lists");
    const tuner = tunerKeywords(source.args, to);
    if (isRefusal(tuner)) return tuner;
    const job = source.args.takeObject("TrainingJobDefinition");
    if (!job) return refusal("it has no single training job");
    const inputs = trainingInputs(job, to);
    if (isRefusal(inputs)) return inputs;
    const estimator = tunedEstimator(job, to);
    if (isRefusal(estimator)) return estimator;
    const made = to.own(
      "tuner",
      call(imported(TUNER, "HyperparameterTuner"), {
        estimator,
        ...tuner,
        metric_definitions: to.value(job.take("AlgorithmSpecification.MetricDefinitions")),
      }),
    );
    return call(imported(to.module(mlops("steps")), "TuningStep"), {
      name: literal(source.name),
      step_args: call(attribute(made, "fit"), { inputs }),
      ...stepKeywords(source, to, { cache: true, retry: true }),
    });
  },
};

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

function tunedEstimator(job: Members, to: Emission): PyExpression | Refusal {
  if (job.peek("StaticHyperParameters") === undefined)
    return refusal("the SDK always writes StaticHyperParameters");
  const lost = NOT_TUNED.find((path) => job.peek(path) !== undefined);
  if (lost !== undefined) return refusal(`the SDK's tuner does not pass ${lost} on`);
  const settings = estimatorKeywords(job, to, {
    hyperparameters: "StaticHyperParameters",
    // The SDK writes the first, which the API takes for the second too.
    resources:
      job.peek("ResourceConfig") === undefined
        ? "HyperParameterTuningResourceConfig"
        : "ResourceConfig",
  });
  if (isRefusal(settings)) return settings;
  const { metric_definitions: _, debugger_hook_config: __, ...kept } = settings;
  return to.own("estimator", call(imported("sagemaker.estimator", "Estimator"), kept));
}

function tunerKeywords(args: Members, to: Emission): Keywords | Refusal {
  const config = args.takeObject("HyperParameterTuningJobConfig");
  const metric = config?.take("HyperParameterTuningJobObjective.MetricName");
  if (!config || metric === undefined) return refusal("the SDK's tuner wants an objective");
  const ranges = hyperparameterRanges(config, to);
  if (isRefusal(ranges)) return ranges;
  const limits = "ResourceLimits";
  const early = config.take("TrainingJobEarlyStoppingType");
  return {
    objective_metric_name: to.value(metric),
    hyperparameter_ranges: ranges,
    strategy: to.value(config.take("Strategy")),
    objective_type: to.value(config.take("HyperParameterTuningJobObjective.Type")),
    max_jobs: to.value(config.take(`${limits}.MaxNumberOfTrainingJobs`)),
    max_parallel_jobs: to.value(config.take(`${limits}.MaxParallelTrainingJobs`)),
    max_runtime_in_seconds: to.value(config.take(`${limits}.MaxRuntimeInSeconds`)),
    early_stopping_type: early === "Off" ? undefined : to.value(early),
    random_seed: to.value(config.take("RandomSeed")),
    warm_start_config: warmStart(args, to),
    tags: to.value(args.take("Tags")),
  };
}

const WARM_STARTS: Readonly<Record<string, string>> = {
  IdenticalDataAndAlgorithm: "IDENTICAL_DATA_AND_ALGORITHM",
  TransferLearning: "TRANSFER_LEARNING",
};

/** The SDK keeps parents in a set, so that only a single one has a sure place. */
function warmStart(args: Members, to: Emission): PyExpression | undefined {
  const parents = args.peek("WarmStartConfig.ParentHyperParameterTuningJobs");
  const type = WARM_STARTS[String(args.peek("WarmStartConfig.WarmStartType"))];
  if (!Array.isArray(parents) || parents.length !== 1 || type === undefined) return undefined;
  args.take("WarmStartConfig.WarmStartType");
  const [parent] = args.takeItems("WarmStartConfig.ParentHyperParameterTuningJobs") ?? [];
  const job = parent?.take("HyperParameterTuningJobName");
  return call(imported(TUNER, "WarmStartConfig"), {
    warm_start_type: attribute(imported(TUNER, "WarmStartTypes"), type),
    parents: job === undefined ? undefined : list([to.value(job)]),
  });
}
