import { stepKind } from "../../pipeline/ids";
import { parsePath } from "../../utils/json-path";
import type { StartContext, StepKindDefinition, StepStart } from "../contract";
import { factAt } from "../fact";
import { field } from "../field";
import { NO_SUPPORT } from "../shared-sections";
import { nameOfRun } from "../start-values";
import { tagsField } from "../tags-field";
import { bedrockCustomModelPorts } from "./ports";

const NAME = parsePath("Arguments.ModelName");

export const bedrockCustomModel: StepKindDefinition = {
  kind: stepKind("bedrock-custom-model"),
  type: "BedrockCustomModel",
  title: "Bedrock custom model",
  summary: "Brings a fine-tuned Amazon Nova model from SageMaker into Amazon Bedrock.",
  category: "model",
  icon: "mountain",
  keywords: ["bedrock", "nova", "foundation model", "fine-tuned", "CreateCustomModel"],
  defaultName: "CustomModel",
  supports: NO_SUPPORT,
  sections: [
    {
      title: "Model",
      fields: [
        field("ModelSourceConfig.S3DataSource.S3Uri", {
          label: "Model files",
          widget: "s3-uri",
          help: "Folder in the Amazon-managed bucket where the training job has left the model.",
          required: true,
        }),
        field("ModelName", {
          label: "Name",
          help: "Name in Bedrock, which must be new in your account.",
          required: true,
        }),
        field("RoleArn", {
          label: "Role",
          widget: "arn",
          help: "IAM role under which Bedrock reads the files.",
        }),
        field("CustomModelDataSource.ModelPackageArnDataSource.ModelPackageArn", {
          label: "Model version",
          widget: "arn",
          help: "Version in the model registry, in place of model files.",
          level: "advanced",
        }),
        field("ModelKmsKeyArn", {
          label: "Model key",
          widget: "arn",
          help: "KMS key that encrypts the model.",
          level: "advanced",
        }),
        tagsField("ModelTags"),
      ],
    },
  ],
  start,
  recognise: ({ Type }) => Type === "BedrockCustomModel",
  fact: (step) => factAt(step, NAME),
  ports: bedrockCustomModelPorts,
};

function start({ name, roleArn }: StartContext): StepStart {
  return {
    definition: {
      Name: name,
      Type: "BedrockCustomModel",
      Arguments: {
        ModelName: nameOfRun({ name }),
        ModelSourceConfig: { S3DataSource: { S3Uri: "" } },
        RoleArn: roleArn,
      },
    },
  };
}
