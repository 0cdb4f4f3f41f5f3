import { type AboutKind, v2Class, v3Class } from "../about-kind";

export const ABOUT: AboutKind = {
  help: {
    what: "Loads a SageMaker model on one or more instances, sends it the files of a data set piece by piece and stores the answers in Amazon S3, one .out file for each input file. The instances are released when the last file is done.",
    when: "Use it for predictions that may wait: a nightly scoring run, or test predictions before a model is approved. It needs a model, such as a Create model step makes.",
    runs: "Starts one transform job; each instance is billed by the second while the job runs.",
  },
  sdk: { v2: v2Class("steps", "TransformStep"), v3: v3Class("steps", "TransformStep") },
  sources: [
    "https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html#step-type-transform",
  ],
};
