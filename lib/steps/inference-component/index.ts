import { stepKind } from "../../pipeline/ids";
import { parsePath } from "../../utils/json-path";
import type { Ports, StartContext, StepKindDefinition, StepStart } from "../contract";
import { ONLY_VARIANT } from "../endpoint-config/variants";
import { factAt } from "../fact";
import { memberInput, propertyOutput } from "../port";
import { NO_SUPPORT } from "../shared-sections";
import { lastingName } from "../start-values";
import { INFERENCE_COMPONENT_SECTIONS } from "./fields";

const NAME = parsePath("Arguments.InferenceComponentName");

const PORTS: Ports = {
  inputs: [
    memberInput({
      id: "endpoint",
      label: "endpoint",
      accepts: ["endpoint"],
      at: parsePath("Arguments.EndpointName"),
    }),
    memberInput({
      id: "model-name",
      label: "model",
      accepts: ["model-name"],
      at: parsePath("Arguments.Specification.ModelName"),
    }),
  ],
  outputs: [
    propertyOutput("InferenceComponentName", { label: "ComponentName", carries: "value" }),
    propertyOutput("InferenceComponentArn", {
      label: "ComponentArn",
      carries: "value",
      secondary: true,
    }),
  ],
  branches: [],
};

export const inferenceComponent: StepKindDefinition = {
  kind: stepKind("inference-component"),
  type: "InferenceComponent",
  title: "Inference component",
  summary: "Puts one more model onto the machines of an endpoint.",
  category: "deployment",
  icon: "blocks",
  keywords: ["endpoint", "multi-model", "copies", "scaling", "CreateInferenceComponent"],
  defaultName: "Component",
  supports: NO_SUPPORT,
  sections: INFERENCE_COMPONENT_SECTIONS,
  start,
  recognise: ({ Type }) => Type === "InferenceComponent",
  fact: (step) => factAt(step, NAME),
  ports: () => PORTS,
};

function start({ name }: StartContext): StepStart {
  return {
    definition: {
      Name: name,
      Type: "InferenceComponent",
      Arguments: {
        InferenceComponentName: lastingName({ name }),
        EndpointName: "",
        VariantName: ONLY_VARIANT,
        Specification: {
          ModelName: "",
          ComputeResourceRequirements: {
            NumberOfCpuCoresRequired: 1,
            MinMemoryRequiredInMb: 1024,
          },
        },
        RuntimeConfig: { CopyCount: 1 },
      },
    },
  };
}
