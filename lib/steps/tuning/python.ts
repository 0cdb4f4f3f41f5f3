import { isExpression } from "../../pipeline/expression";
import { attribute, call, imported, type Keywords, literal } from "../../python/build";
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
import { trainerChannels } from "../training/python-channels";
import { trainingInputs } from "../training/python-estimator";
import { tunedEstimator } from "./python-estimator";
import { hyperparameterRanges } from "./python-ranges";
import { tunedTrainer } from "./python-trainer";
import { warmStart } from "./python-warm-start";

const TUNER = { v2: "sagemaker.tuner", v3: "sagemaker.train.tuner" };

/** `TuningStep` over what `HyperparameterTuner.fit` (v2) or `.tune` (v3) would start. */
export const tuningEmitter: StepEmitter = {
  emit: (source, to) => {
    const { args } = source;
    if (to.sdk === "v3" && args.peek("TrainingJobDefinitions") !== undefined)
      return refusal("HyperparameterTuner.tune fails with more than one trainer");
    const settings = tunerKeywords(args, to);
    if (isRefusal(settings)) return settings;
    const job = args.takeObject("TrainingJobDefinition");
    if (!job) return refusal("it has no single training job");
    const inputs = tunedInputs(job, to);
    if (isRefusal(inputs)) return inputs;
    const trained = to.sdk === "v2" ? tunedEstimator(job, to) : tunedTrainer(job, to);
    if (isRefusal(trained)) return trained;
    const tuner = call(imported(to.module(TUNER), "HyperparameterTuner"), {
      [to.sdk === "v2" ? "estimator" : "model_trainer"]: trained,
      ...settings,
      metric_definitions: to.value(job.take("AlgorithmSpecification.MetricDefinitions")),
    });
    const start = to.sdk === "v2" ? "fit" : "tune";
    return call(imported(to.module(mlops("steps")), "TuningStep"), {
      name: literal(source.name),
      step_args: call(attribute(to.own("tuner", tuner), start), { inputs }),
      ...stepKeywords(source, to, { cache: true, retry: true }),
    });
  },
};

function tunedInputs(job: Members, to: Emission): PyExpression | Refusal | undefined {
  if (to.sdk === "v2") return trainingInputs(job, to);
  return trainerChannels(job, to, job.peek("AlgorithmSpecification.TrainingInputMode"));
}

const LIMITS = "ResourceLimits";
const STATIC = "TrainingJobDefinition.StaticHyperParameters";

function tunerKeywords(args: Members, to: Emission): Keywords | Refusal {
  const config = args.takeObject("HyperParameterTuningJobConfig");
  const metric = config?.take("HyperParameterTuningJobObjective.MetricName");
  if (!config || metric === undefined) return refusal("the SDK's tuner wants an objective");
  if (to.sdk === "v3" && Object.values(Object(config.peek(LIMITS))).some(isExpression))
    return refusal(
      "HyperparameterTuner takes no value of the pipeline for how many jobs it starts",
    );
  const ranges = hyperparameterRanges(config, to, args.peek(STATIC));
  if (isRefusal(ranges)) return ranges;
  const early = config.take("TrainingJobEarlyStoppingType");
  return {
    objective_metric_name: to.value(metric),
    hyperparameter_ranges: ranges,
    strategy: to.value(config.take("Strategy")),
    objective_type: to.value(config.take("HyperParameterTuningJobObjective.Type")),
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
