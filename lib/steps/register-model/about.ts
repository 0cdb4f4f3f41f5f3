import { type AboutKind, v2Class, v3Class } from "../about-kind";

export const ABOUT: AboutKind = {
  help: {
    what: "Creates a model package: a numbered version in a group of the SageMaker model registry. It records the model file, the container that serves it, what it takes and answers, the instance types it may run on, and quality reports for the person who decides.",
    when: "Use it when a model is good enough to be kept, most often in the true branch of a condition. A change of the approval status can start a deployment.",
    runs: "Makes one API call and starts no machine, unless you add a validation specification: then SageMaker runs transform jobs, which are billed.",
  },
  sdk: {
    v2: v2Class(
      "model_step",
      "ModelStep",
      "The step is called <name>-RegisterModel in the definition.",
    ),
    v3: v3Class("model_step", "ModelStep"),
  },
  sources: [
    "https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html#step-type-register-model",
  ],
};
