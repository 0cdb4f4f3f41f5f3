import { stepKind } from "../../pipeline/ids";
import { parsePath } from "../../utils/json-path";
import type { StartContext, StepKindDefinition, StepStart } from "../contract";
import { factAt } from "../fact";
import { executionPath, xgboostImage } from "../start-values";
import { newChannel } from "./channels";
import { TRAINING_SECTIONS } from "./fields";
import { trainingPorts } from "./ports";

const INSTANCE_TYPE = parsePath("Arguments.ResourceConfig.InstanceType");

export const training: StepKindDefinition = {
  kind: stepKind("training"),
  type: "Training",
  title: "Training",
  summary: "Trains a model on data from Amazon S3 and stores the result there.",
  category: "training",
  icon: "puzzle",
  keywords: ["train", "fit", "estimator", "xgboost", "algorithm", "learn", "CreateTrainingJob"],
  defaultName: "Train",
  supports: { cache: true, retry: true, propertyFiles: false },
  sections: TRAINING_SECTIONS,
  start,
  recognise: ({ Type }) => Type === "Training",
  fact: (step) => factAt(step, INSTANCE_TYPE),
  ports: trainingPorts,
};

function start(context: StartContext): StepStart {
  return {
    definition: {
      Name: context.name,
      Type: "Training",
      Arguments: {
        AlgorithmSpecification: { TrainingImage: xgboostImage(context), TrainingInputMode: "File" },
        OutputDataConfig: { S3OutputPath: executionPath(context) },
        ResourceConfig: { InstanceType: "ml.m5.xlarge", InstanceCount: 1, VolumeSizeInGB: 30 },
        StoppingCondition: { MaxRuntimeInSeconds: 3600 },
        RoleArn: context.roleArn,
        InputDataConfig: [newChannel("train", "")],
        HyperParameters: { objective: "reg:squarederror", num_round: "100" },
      },
    },
  };
}
