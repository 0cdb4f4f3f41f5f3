import { type AboutKind, v2Class, v3Class } from "../about-kind";

export const ABOUT: AboutKind = {
  help: {
    what: "Runs copies of a model on an endpoint that several models share, with a share of cores, memory and GPUs for each copy. If no component has the name, SageMaker creates it; otherwise it is updated. The endpoint's variant then names no model of its own, and its configuration names a role.",
    when: "Use it when many models should share machines and grow and shrink one by one. For one model on its own machines an endpoint is enough.",
    runs: "Starts copies on the endpoint's machines; the machines are billed, the component itself is not.",
  },
  sdk: {
    v2: v2Class("inference_component_step", "InferenceComponentStep"),
    v3: v3Class("inference_component_step", "InferenceComponentStep"),
  },
  sources: [
    "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateInferenceComponent.html",
  ],
};
