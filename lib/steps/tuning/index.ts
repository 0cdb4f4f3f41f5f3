import type { Step } from "../../pipeline/document";
import { stepKind } from "../../pipeline/ids";
import { parsePath } from "../../utils/json-path";
import type { FactPart, StartContext, StepKindDefinition, StepStart } from "../contract";
import { factAt } from "../fact";
import { executionPath, xgboostImage } from "../start-values";
import { newChannel } from "../training/channels";
import { TUNING_SECTIONS } from "./fields";
import { tuningPorts } from "./ports";

const OBJECTIVE = parsePath(
  "Arguments.HyperParameterTuningJobConfig.HyperParameterTuningJobObjective",
);

export const tuning: StepKindDefinition = {
  kind: stepKind("tuning"),
  type: "Tuning",
  title: "Tuning",
  summary: "Tries many hyperparameters and finds the ones that train the best model.",
  category: "training",
  icon: "sliders-horizontal",
  keywords: [
    "hyperparameter",
    "optimize",
    "search",
    "hpo",
    "bayesian",
    "best model",
    "CreateHyperParameterTuningJob",
  ],
  defaultName: "Tune",
  supports: { cache: true, retry: true, propertyFiles: false },
  sections: TUNING_SECTIONS,
  start,
  recognise: ({ Type }) => Type === "Tuning",
  fact,
  ports: tuningPorts,
};

function start(context: StartContext): StepStart {
  return {
    definition: {
      Name: context.name,
      Type: "Tuning",
      Arguments: {
        HyperParameterTuningJobConfig: {
          Strategy: "Bayesian",
          HyperParameterTuningJobObjective: { Type: "Minimize", MetricName: "validation:rmse" },
          ResourceLimits: { MaxNumberOfTrainingJobs: 10, MaxParallelTrainingJobs: 2 },
          ParameterRanges: {
            ContinuousParameterRanges: [
              { Name: "eta", MinValue: "0.05", MaxValue: "0.5", ScalingType: "Auto" },
            ],
            IntegerParameterRanges: [
              { Name: "max_depth", MinValue: "3", MaxValue: "9", ScalingType: "Auto" },
            ],
          },
          TrainingJobEarlyStoppingType: "Auto",
        },
        TrainingJobDefinition: trainingJob(context),
      },
    },
  };
}

function trainingJob(context: StartContext) {
  return {
    AlgorithmSpecification: { TrainingImage: xgboostImage(context), TrainingInputMode: "File" },
    StaticHyperParameters: { objective: "reg:squarederror", num_round: "100" },
    InputDataConfig: [newChannel("train", ""), newChannel("validation", "")],
    OutputDataConfig: { S3OutputPath: executionPath(context) },
    ResourceConfig: { InstanceType: "ml.m5.xlarge", InstanceCount: 1, VolumeSizeInGB: 30 },
    StoppingCondition: { MaxRuntimeInSeconds: 3600 },
    RoleArn: context.roleArn,
  };
}

/** What is optimised: `Minimize validation:rmse`. */
function fact(step: Step): readonly FactPart[] {
  return ["Type", "MetricName"].flatMap((member) => factAt(step, [...OBJECTIVE, member]));
}
