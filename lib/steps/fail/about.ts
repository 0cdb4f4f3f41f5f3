import { type AboutKind, v2Class, v3Class } from "../about-kind";

export const ABOUT: AboutKind = {
  help: {
    what: "Stops the pipeline and marks the run as failed, with a message of yours. No step can come after it, and a run that ended here cannot be retried.",
    when: "Use it in the branch of a condition that means the result is not good enough, so that the run does not look successful.",
    runs: "Is carried out by the pipeline itself; it starts no machine and is not billed.",
  },
  sdk: { v2: v2Class("fail_step", "FailStep"), v3: v3Class("fail_step", "FailStep") },
  sources: [
    "https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html#step-type-fail",
  ],
};
