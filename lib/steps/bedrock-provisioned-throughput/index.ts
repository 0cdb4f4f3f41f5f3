import { stepKind } from "../../pipeline/ids";
import { parsePath } from "../../utils/json-path";
import type { Ports, StartContext, StepKindDefinition, StepStart } from "../contract";
import { factAt } from "../fact";
import { field } from "../field";
import { memberInput, propertyOutput } from "../port";
import { NO_SUPPORT } from "../shared-sections";
import { nameOfRun } from "../start-values";
import { tagsField } from "../tags-field";

const NAME = parsePath("Arguments.ProvisionedModelName");

const PORTS: Ports = {
  inputs: [
    memberInput({
      id: "model",
      label: "model",
      accepts: ["bedrock-model"],
      at: parsePath("Arguments.ModelId"),
    }),
  ],
  outputs: [
    propertyOutput("ProvisionedModelArn", { label: "ProvisionedModelArn", carries: "value" }),
    propertyOutput("ProvisionedModelName", {
      label: "ProvisionedModelName",
      carries: "value",
      secondary: true,
    }),
  ],
  branches: [],
};

export const bedrockProvisionedThroughput: StepKindDefinition = {
  kind: stepKind("bedrock-provisioned-throughput"),
  type: "BedrockProvisionedModelThroughput",
  title: "Bedrock provisioned throughput",
  summary: "Reserves capacity of Amazon Bedrock for a model.",
  category: "deployment",
  icon: "gauge",
  keywords: ["bedrock", "capacity", "model units", "reserved", "CreateProvisionedModelThroughput"],
  defaultName: "Throughput",
  supports: NO_SUPPORT,
  sections: [
    {
      title: "Throughput",
      fields: [
        field("ModelId", {
          label: "Model",
          help: "ID or ARN of the model; connect a Bedrock custom model step to use the one it makes.",
          required: true,
        }),
        field("ModelUnits", {
          label: "Model units",
          widget: "number",
          help: "How much is reserved; AWS allots units to your account on request.",
          required: true,
        }),
        field("CommitmentDuration", {
          label: "Term",
          widget: "choice",
          help: "Costs less and cannot be ended early; left out, you pay by the hour and may delete it any time.",
        }),
        field("ProvisionedModelName", {
          label: "Name",
          help: "Name of the reservation, which must be new in your account.",
          required: true,
        }),
        tagsField("Tags"),
      ],
    },
  ],
  start,
  recognise: ({ Type }) => Type === "BedrockProvisionedModelThroughput",
  fact: (step) => factAt(step, NAME),
  ports: () => PORTS,
};

function start({ name }: StartContext): StepStart {
  return {
    definition: {
      Name: name,
      Type: "BedrockProvisionedModelThroughput",
      Arguments: { ModelUnits: 1, ProvisionedModelName: nameOfRun({ name }), ModelId: "" },
    },
  };
}
