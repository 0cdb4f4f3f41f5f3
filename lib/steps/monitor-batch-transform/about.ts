import { type AboutKind, v2Class, v3Class } from "../about-kind";

export const ABOUT: AboutKind = {
  help: {
    what: "Adds a Batch transform step, which lets a model predict for a data set, and a Data quality check, which compares that data set with a baseline. Connect a model and the data to the first. Give the second a model group, or constraints and statistics of your own, to compare with.",
    when: "Use it for scoring that repeats, so that you hear when new data no longer looks like the data of the training.",
    runs: "Starts one transform job and one processing job; their instances are billed by the second while the jobs run.",
  },
  sdk: {
    v2: v2Class(
      "monitor_batch_transform_step",
      "MonitorBatchTransformStep",
      "It becomes the same two steps.",
    ),
    v3: v3Class(
      "monitor_batch_transform_step",
      "MonitorBatchTransformStep",
      "It becomes the same two steps and is passed as *step.steps.",
    ),
  },
  sources: [
    "https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html#step-type-quality-check",
  ],
};
