import type { StepDefinitionJson } from "../../pipeline/document";
import { stepKind } from "../../pipeline/ids";
import { isJsonArray, isJsonObject } from "../../utils/json";
import { getAt, parsePath } from "../../utils/json-path";
import type { StartContext, StepKindDefinition, StepStart } from "../contract";
import { executionPath } from "../start-values";
import { training } from "../training";
import { newChannel } from "../training/channels";

const HYPERPARAMETERS = parsePath("Arguments.HyperParameters");
const TAGS = parsePath("Arguments.Tags");

/** Where JumpStart's images look for the script; the same for all models. Source: SDK2 `jumpstart/constants.py`. */
const SCRIPT = {
  sagemaker_program: "transfer_learning.py",
  sagemaker_submit_directory: "/opt/ml/input/data/code/sourcedir.tar.gz",
} as const;

/** Tag that both SDKs put on JumpStart's training jobs. Source: SDK2 `jumpstart/enums.py`. */
const MODEL_TAG = "sagemaker-sdk:jumpstart-model-id";

/** A Training step as JumpStart fills it; which image, files and hyperparameters belong to a model only AWS knows. */
export const fineTuneModel: StepKindDefinition = {
  ...training,
  kind: stepKind("fine-tune-model"),
  title: "Fine-tune model (JumpStart)",
  summary: "Trains a ready-made model of SageMaker JumpStart further on your own data.",
  icon: "graduation-cap",
  keywords: ["jumpstart", "foundation model", "llm", "transfer learning", "lora", "llama"],
  defaultName: "FineTune",
  start,
  recognise: isFineTuning,
};

function start(context: StartContext): StepStart {
  const InputDataConfig = [
    { ...newChannel("training", ""), ContentType: "application/jsonlines" },
    { ...newChannel("model", ""), ContentType: "application/x-sagemaker-model", InputMode: "File" },
    { ...newChannel("code", ""), ContentType: "application/x-code", InputMode: "File" },
  ];
  return {
    definition: {
      Name: context.name,
      Type: "Training",
      Arguments: {
        AlgorithmSpecification: { TrainingImage: "", TrainingInputMode: "File" },
        OutputDataConfig: { S3OutputPath: executionPath(context) },
        ResourceConfig: { InstanceType: "ml.g5.2xlarge", InstanceCount: 1, VolumeSizeInGB: 100 },
        StoppingCondition: { MaxRuntimeInSeconds: 86400 },
        RoleArn: context.roleArn,
        InputDataConfig,
        HyperParameters: SCRIPT,
      },
    },
  };
}

/** The script in JumpStart's place, as a job without the SDK has it, or the tag, as the SDKs write it. */
function isFineTuning(definition: StepDefinitionJson): boolean {
  if (definition.Type !== "Training") return false;
  const written = Object.entries(SCRIPT).every(
    ([name, value]) => getAt(definition, [...HYPERPARAMETERS, name]) === value,
  );
  const tags = getAt(definition, TAGS);
  return (
    written || (isJsonArray(tags) && tags.some((tag) => isJsonObject(tag) && tag.Key === MODEL_TAG))
  );
}
