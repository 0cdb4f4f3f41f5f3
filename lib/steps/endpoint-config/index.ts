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
