import { attribute, call, imported, literal } from "../../python/build";
import type { PyExpression } from "../../python/tree";
import {
  type Emission,
  isRefusal,
  type Refusal,
  refusal,
  type StepEmitter,
} from "../python/contract";
import { missingJobName } from "../python/job-name";
import type { Members } from "../python/members";
import { mlops } from "../python/modules";
import { stepKeywords } from "../python/step-keywords";
import { trainerChannels } from "../training/python-channels";
import { trainingInputs } from "../training/python-estimator";
import { tunedEstimator } from "./python-estimator";
import { manyJobs } from "./python-many-jobs";
import { hyperparameterRanges } from "./python-ranges";
import { searchKeywords } from "./python-search";
import { tunedTrainer } from "./python-trainer";

const TUNER = { v2: "sagemaker.tuner", v3: "sagemaker.train.tuner" };

const LIMITS = "Arguments.HyperParameterTuningJobConfig.ResourceLimits";
const PLAIN = {
  sdk: "v3",
  lack: "HyperparameterTuner takes no value of the pipeline for",
} as const;

/** `TuningStep` over what `HyperparameterTuner.fit` (v2) or `.tune` (v3) would start. */
export const tuningEmitter: StepEmitter = {
  missing: [
    missingJobName("HyperParameterTuningJobName"),
    { ...PLAIN, path: LIMITS, of: "how many jobs it starts and for how long" },
  ],
  emit: (source, to) => {
    const { args } = source;
    const isOne = args.peek("TrainingJobDefinitions") === undefined;
    if (to.sdk === "v3" && !isOne)
      return refusal("HyperparameterTuner.tune fails with more than one trainer");
    const work = isOne ? oneJob(args, to) : manyJobs(args, to);
    if (isRefusal(work)) return work;
    return call(imported(to.module(mlops("steps")), "TuningStep"), {
      name: literal(source.name),
      step_args: work,
      ...stepKeywords(source, to, { cache: true, retry: true }),
    });
  },
};

/** A search over the settings of one training job. */
function oneJob(args: Members, to: Emission): PyExpression | Refusal {
  const config = args.takeObject("HyperParameterTuningJobConfig");
  const metric = config?.take("HyperParameterTuningJobObjective.MetricName");
  if (!config || metric === undefined) return refusal("the SDK's tuner wants an objective");
  const search = searchKeywords(args, config, to);
  if (isRefusal(search)) return search;
  const job = args.takeObject("TrainingJobDefinition");
  if (!job) return refusal("it has no single training job");
  const ranges = hyperparameterRanges(config, to, job.peek("StaticHyperParameters"));
  if (isRefusal(ranges)) return ranges;
  const inputs = tunedInputs(job, to);
  if (isRefusal(inputs)) return inputs;
  const trained = to.sdk === "v2" ? tunedEstimator(job, to) : tunedTrainer(job, to);
  if (isRefusal(trained)) return trained;
  const tuner = call(imported(to.module(TUNER), "HyperparameterTuner"), {
    [to.sdk === "v2" ? "estimator" : "model_trainer"]: trained,
    objective_metric_name: to.value(metric),
    hyperparameter_ranges: ranges,
    objective_type: to.value(config.take("HyperParameterTuningJobObjective.Type")),
    ...search,
    metric_definitions: to.value(job.take("AlgorithmSpecification.MetricDefinitions")),
  });
  return call(attribute(to.own("tuner", tuner), to.sdk === "v2" ? "fit" : "tune"), { inputs });
}

function tunedInputs(job: Members, to: Emission): PyExpression | Refusal | undefined {
  if (to.sdk === "v2") return trainingInputs(job, to);
  return trainerChannels(job, to, job.peek("AlgorithmSpecification.TrainingInputMode"));
}
