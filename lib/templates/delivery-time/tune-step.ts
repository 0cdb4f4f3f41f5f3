import type { Step } from "../../pipeline/document";
import { executeCode } from "../../steps/execute-code";
import { executionPath, xgboostImage } from "../../steps/start-values";
import { newChannel } from "../../steps/training/channels";
import { tuning } from "../../steps/tuning";
import type { JsonObject } from "../../utils/json";
import { outputOf } from "../build/output-of";
import { WAIT_FOR_CAPACITY } from "../build/retries";
import { stepOf, type TemplateContext } from "../build/step-of";

/** *Tune* looks for the XGBoost settings with the smallest error; it stops weak jobs early. */
export function tuneStep(context: TemplateContext, prepare: Step): Step {
  return stepOf(tuning, "Tune", {
    Arguments: {
      HyperParameterTuningJobConfig: SEARCH,
      TrainingJobDefinition: trainingJob(context, prepare),
    },
    RetryPolicies: [WAIT_FOR_CAPACITY],
  });
}

const SEARCH: JsonObject = {
  Strategy: "Bayesian",
  HyperParameterTuningJobObjective: { Type: "Minimize", MetricName: "validation:mae" },
  ResourceLimits: {
    MaxNumberOfTrainingJobs: { Get: "Parameters.TrainingJobs" },
    MaxParallelTrainingJobs: 4, // a Bayesian search learns little when most jobs run at once
  },
  ParameterRanges: {
    ContinuousParameterRanges: [
      range("eta", "0.02", "0.3", "Logarithmic"),
      range("subsample", "0.5", "1.0"),
      range("colsample_bytree", "0.5", "1.0"),
      range("lambda", "0.1", "100", "Logarithmic"),
    ],
    IntegerParameterRanges: [range("max_depth", "3", "9"), range("min_child_weight", "1", "20")],
    CategoricalParameterRanges: [],
  },
  TrainingJobEarlyStoppingType: "Auto",
  RandomSeed: 42,
};

function trainingJob(context: TemplateContext, prepare: Step): JsonObject {
  const named = { ...context, name: "Tune" };
  const channel = (name: string) =>
    newChannel(name, outputOf(executeCode, prepare, `output:${name}`));
  return {
    AlgorithmSpecification: { TrainingImage: xgboostImage(named), TrainingInputMode: "File" },
    StaticHyperParameters: {
      objective: { Get: "Parameters.Objective" },
      eval_metric: "mae",
      num_round: "500",
      early_stopping_rounds: "25",
    },
    InputDataConfig: [channel("train"), channel("validation")],
    OutputDataConfig: { S3OutputPath: executionPath(named) },
    ResourceConfig: {
      InstanceType: { Get: "Parameters.InstanceType" },
      InstanceCount: 1,
      VolumeSizeInGB: 30,
    },
    StoppingCondition: { MaxRuntimeInSeconds: 3600 },
    RoleArn: context.roleArn,
  };
}

function range(
  Name: string,
  MinValue: string,
  MaxValue: string,
  ScalingType: "Auto" | "Logarithmic" = "Auto",
): JsonObject {
  return { Name, MinValue, MaxValue, ScalingType };
}
