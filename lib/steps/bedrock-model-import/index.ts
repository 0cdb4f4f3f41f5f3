import { stepKind } from "../../pipeline/ids";
import { parsePath } from "../../utils/json-path";
import type { Ports, StartContext, StepKindDefinition, StepStart } from "../contract";
import { factAt } from "../fact";
import { memberInput, propertyOutput } from "../port";
import { NO_SUPPORT } from "../shared-sections";
import { nameOfRun } from "../start-values";
import { BEDROCK_MODEL_IMPORT_SECTIONS } from "./fields";

const NAME = parsePath("Arguments.ImportedModelName");

/**
 * An imported model is called by its ARN as it is. Bedrock deploys custom models only: the patterns of `ModelArn` and
 * `ModelId` leave imported ones out.
 */
const PORTS: Ports = {
  inputs: [
    memberInput({
      id: "model-files",
      label: "model files",
      accepts: ["s3-uri"],
      at: parsePath("Arguments.ModelDataSource.S3DataSource.S3Uri"),
    }),
  ],
  outputs: [
    propertyOutput("ImportedModelArn", { label: "ImportedModelArn", carries: "value" }),
    propertyOutput("ImportedModelName", {
      label: "ImportedModelName",
      carries: "value",
      secondary: true,
    }),
    propertyOutput("JobArn", { label: "JobArn", carries: "value", secondary: true }),
  ],
  branches: [],
};

export const bedrockModelImport: StepKindDefinition = {
  kind: stepKind("bedrock-model-import"),
  type: "BedrockModelImport",
  title: "Bedrock model import",
  summary: "Imports the files of an open model into Amazon Bedrock.",
  category: "model",
  icon: "cloud-upload",
  keywords: ["bedrock", "llama", "mistral", "hugging face", "CreateModelImportJob"],
  defaultName: "ImportModel",
  supports: NO_SUPPORT,
  sections: BEDROCK_MODEL_IMPORT_SECTIONS,
  start,
  recognise: ({ Type }) => Type === "BedrockModelImport",
  fact: (step) => factAt(step, NAME),
  ports: () => PORTS,
};

function start({ name, roleArn }: StartContext): StepStart {
  return {
    definition: {
      Name: name,
      Type: "BedrockModelImport",
      Arguments: {
        JobName: nameOfRun({ name }),
        ImportedModelName: nameOfRun({ name }),
        RoleArn: roleArn,
        ModelDataSource: { S3DataSource: { S3Uri: "" } },
      },
    },
  };
}
