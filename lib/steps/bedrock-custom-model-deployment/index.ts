import { stepKind } from "../../pipeline/ids";
import { parsePath } from "../../utils/json-path";
import type { Ports, StartContext, StepKindDefinition, StepStart } from "../contract";
import { factAt } from "../fact";
import { field } from "../field";
import { memberInput, propertyOutput } from "../port";
import { NO_SUPPORT } from "../shared-sections";
import { nameOfRun } from "../start-values";
import { tagsField } from "../tags-field";

const NAME = parsePath("Arguments.ModelDeploymentName");

/** The ARN has no output: the SDK calls it `ModelDeploymentArn`, Bedrock's answer `CustomModelDeploymentArn`. */
const PORTS: Ports = {
  inputs: [
    memberInput({
      id: "model",
      label: "model",
      accepts: ["bedrock-model"],
      at: parsePath("Arguments.ModelArn"),
    }),
  ],
  outputs: [
    propertyOutput("ModelDeploymentName", { label: "DeploymentName", carries: "value" }),
    propertyOutput("Status", { label: "Status", carries: "value", secondary: true }),
  ],
  branches: [],
};

export const bedrockCustomModelDeployment: StepKindDefinition = {
  kind: stepKind("bedrock-custom-model-deployment"),
  type: "BedrockCustomModelDeployment",
  title: "Deploy Bedrock custom model",
  summary: "Makes a custom model of Amazon Bedrock callable on demand.",
  category: "deployment",
  icon: "cloud-cog",
  keywords: ["bedrock", "on-demand", "nova", "deployment", "CreateCustomModelDeployment"],
  defaultName: "DeployCustomModel",
  supports: NO_SUPPORT,
  sections: [
    {
      title: "Deployment",
      fields: [
        field("ModelArn", {
          label: "Custom model",
          widget: "arn",
          help: "ARN of the model; connect a Bedrock custom model step to use the one it makes.",
          required: true,
        }),
        field("ModelDeploymentName", {
          label: "Name",
          help: "Name of the deployment, which must be new in your account.",
          required: true,
        }),
        field("Description", {
          label: "Note in Bedrock",
          widget: "multiline",
          help: "What the deployment is for; stored with it in Bedrock.",
          level: "advanced",
        }),
        tagsField("Tags"),
      ],
    },
  ],
  start,
  recognise: ({ Type }) => Type === "BedrockCustomModelDeployment",
  fact: (step) => factAt(step, NAME),
  ports: () => PORTS,
};

function start({ name }: StartContext): StepStart {
  return {
    definition: {
      Name: name,
      Type: "BedrockCustomModelDeployment",
      Arguments: { ModelDeploymentName: nameOfRun({ name }), ModelArn: "" },
    },
  };
}
