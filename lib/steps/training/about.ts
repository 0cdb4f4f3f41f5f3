import { type AboutKind, v2Class, v3Class } from "../about-kind";

export const ABOUT: AboutKind = {
  help: {
    what: "Runs a training container on one or more instances. Each channel brings data from Amazon S3 into the container under the channel's name, and hyperparameters tell the algorithm how to learn. What the container leaves in its model folder is packed into model.tar.gz and stored in the output folder.",
    when: "Use it when you have prepared data and want a model file that later steps evaluate, register or deploy.",
    runs: "Starts one training job; each instance is billed by the second while the job runs.",
  },
  sdk: {
    v2: v2Class("steps", "TrainingStep"),
    v3: v3Class(
      "steps",
      "TrainingStep",
      "ModelTrainer has no argument for the container's entry point, the profiler and the debugger; the exported project adds them to the step.",
    ),
  },
  sources: [
    "https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html#step-type-training",
  ],
};
