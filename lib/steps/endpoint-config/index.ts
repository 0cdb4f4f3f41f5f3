import { stepKind } from "../../pipeline/ids";
import type { StartContext, StepKindDefinition, StepStart } from "../contract";
import { factAt } from "../fact";
import { NO_SUPPORT } from "../shared-sections";
import { ENDPOINT_CONFIG_SECTIONS } from "./fields";
import { endpointConfigPorts } from "./ports";
import { newVariant, ONLY_VARIANT, VARIANTS } from "./variants";

const INSTANCE_TYPE = [...VARIANTS, 0, "InstanceType"];

export const endpointConfig: StepKindDefinition = {
  kind: stepKind("endpoint-config"),
  type: "EndpointConfig",
  title: "Endpoint configuration",
  summary: "Says which models an endpoint serves and on which machines.",
  category: "deployment",
  icon: "file-sliders",
  keywords: ["variant", "serverless", "real-time", "hosting", "CreateEndpointConfig"],
  defaultName: "EndpointConfig",
  source: "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpointConfig.html",
  help: {
    what: "Creates an endpoint configuration: one or more variants, each a model with the machines that run it and its share of the requests. A Deploy endpoint step then starts or updates an endpoint with it. A pipeline takes no data capture and no explainer here; set those on the endpoint after the run.",
    when: "Use it between a Create model step and a Deploy endpoint step. Deploy model (endpoint) adds both steps at once.",
    runs: "Makes one API call and starts no machine; machines are billed once an endpoint uses the configuration.",
  },
  supports: NO_SUPPORT,
  sections: ENDPOINT_CONFIG_SECTIONS,
  start,
  recognise: ({ Type }) => Type === "EndpointConfig",
  fact: (step) => factAt(step, INSTANCE_TYPE),
  ports: endpointConfigPorts,
};

function start({ name }: StartContext): StepStart {
  return {
    definition: {
      Name: name,
      Type: "EndpointConfig",
      Arguments: { ProductionVariants: [newVariant(ONLY_VARIANT, "")] },
    },
  };
}
