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
  source:
    "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateInferenceComponent.html",
  help: {
    what: "Runs copies of a model on an endpoint that several models share, with a share of cores, memory and GPUs for each copy. If no component has the name, SageMaker creates it; otherwise it is updated. The endpoint's variant then names no model of its own, and its configuration names a role.",
    when: "Use it when many models should share machines and grow and shrink one by one. For one model on its own machines an endpoint is enough.",
    runs: "Starts copies on the endpoint's machines; the machines are billed, the component itself is not.",
  },
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
