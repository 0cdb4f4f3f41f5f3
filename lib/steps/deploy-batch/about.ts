import { type AboutKind, v2Class, v3Class } from "../about-kind";

export const ABOUT: AboutKind = {
  help: {
    what: "Adds a Create model step, which puts a model file and a container together, and a Batch transform step, which lets that model predict for the files of a data set. Connect a Training step to the first and the data to the second.",
    when: "Use it to score data with a model from the same pipeline. For a model that exists already, Batch transform alone is enough.",
    runs: "Starts one transform job; each instance is billed by the second while the job runs.",
  },
  sdk: {
    v2: v2Class("steps", "TransformStep", "Together with ModelStep from model_step."),
    v3: v3Class("steps", "TransformStep", "Together with ModelStep from model_step."),
  },
  sources: [
    "https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html#step-type-create-model",
  ],
};
