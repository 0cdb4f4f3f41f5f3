import { type AboutKind, v2Class, v3Class } from "../about-kind";

export const ABOUT: AboutKind = {
  help: {
    what: "Creates a SageMaker model: the address of a model file, the container image that serves it, and the role it runs under. A batch transform or an endpoint then refers to the model by its name, which SageMaker chooses for each run.",
    when: "Use it before a batch transform or a deployment in the same pipeline. To keep a version of the model for approval, use Register model instead.",
    runs: "Makes one API call and starts no machine; the call itself is not billed.",
  },
  sdk: {
    v2: v2Class(
      "model_step",
      "ModelStep",
      "The step is called <name>-CreateModel in the definition.",
    ),
    v3: v3Class("model_step", "ModelStep"),
  },
  sources: [
    "https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html#step-type-create-model",
  ],
};
