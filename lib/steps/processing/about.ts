import { type AboutKind, v2Class, v3Class } from "../about-kind";

export const ABOUT: AboutKind = {
  help: {
    what: "A processing job copies its inputs from S3 into a container, runs one command there and copies the outputs back. The container can be one of AWS's or your own, and the command anything it holds. A JSON file among the outputs can be read by conditions when it is declared as a property file.",
    when: "Use it when you have an image or a script in S3 already. To write the Python here, take Execute code instead.",
    runs: "Starts one processing job; each instance is billed per second from start to end.",
  },
  sdk: {
    v2: v2Class("steps", "ProcessingStep"),
    v3: v3Class(
      "steps",
      "ProcessingStep",
      "Processor leaves out feature stores and data set queries; the exported project carries them all the same.",
    ),
  },
  sources: [
    "https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html#step-type-processing",
  ],
};
