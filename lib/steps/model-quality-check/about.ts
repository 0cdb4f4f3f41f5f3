import { type AboutKind, v2Class, v3Class } from "../about-kind";

export const ABOUT: AboutKind = {
  help: {
    what: "SageMaker Model Monitor takes a data set in which predictions stand beside the truth and computes the metrics of the problem, such as accuracy or mean squared error. It compares them with those of the latest approved model of a group, or with files of yours, and can fail the run on a violation. Statistics and constraints go out, and Register model can keep them as the quality report.",
    when: "Use it after a batch transform of test data, to stop a model that is worse than the approved one. While nothing is approved yet there is nothing to compare with: skip the check and use the new baseline.",
    runs: "Starts one processing job with Model Monitor's container; each instance is billed per second.",
  },
  sdk: {
    v2: v2Class("quality_check_step", "QualityCheckStep"),
    v3: v3Class("quality_check_step", "QualityCheckStep"),
  },
  sources: [
    "https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html#step-type-quality-check",
  ],
};
