import { type AboutKind, v2Class, v3Class } from "../about-kind";

export const ABOUT: AboutKind = {
  help: {
    what: "Your function gets a folder for each input, a folder for each output and the arguments as plain values. SageMaker fills the input folders from S3 before it starts and stores the output folders when it is done. A dictionary that it returns can be used in conditions and later steps, once its keys are named under Returned values. Packages from PyPI are installed at the start; an image that already has them starts faster.",
    when: "Use it for everything you would write in Python: cleaning and splitting data, computing features, evaluating a model, calling an API.",
    runs: "Starts one processing job that runs your files from S3; each instance is billed per second from start to end.",
  },
  sdk: {
    v2: v2Class(
      "steps",
      "ProcessingStep",
      "A project of @step functions writes your function with the decorator instead, which becomes a Training step.",
    ),
    v3: v3Class(
      "steps",
      "ProcessingStep",
      "A project of @step functions writes your function with the decorator instead, which becomes a Training step.",
    ),
  },
  sources: [
    "https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html#step-type-processing",
  ],
};
