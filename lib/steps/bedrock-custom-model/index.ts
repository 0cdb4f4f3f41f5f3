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
  source: "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateCustomModel.html",
  help: {
    what: "Creates a custom model in Amazon Bedrock from model files that a training job has written, or from a version in the model registry. It must be deployed before applications can call it. In a new step the name ends with the run's id, because Bedrock takes each name once.",
    when: "Use it for Amazon Nova models that were customised with SageMaker. For open models such as Llama or Mistral use Bedrock model import.",
    runs: "Makes one API call that starts no machine; Bedrock bills the storage of the model by the month.",
  },
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
