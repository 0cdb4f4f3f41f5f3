import { type AboutKind, v2Class, v3Class } from "../about-kind";

export const ABOUT: AboutKind = {
  help: {
    what: "SageMaker Clarify computes bias metrics for the groups that your analysis configuration names, such as the share of good outcomes by gender. It compares them with those of the latest approved model of a group, or with a file of yours, and can fail the run when they got worse. The new metrics go out as constraints, which Register model can keep as the bias report.",
    when: "Use it before you train, to check the data, or before you register a model that decides about people. While nothing is approved yet there is nothing to compare with: skip the check and use the new baseline.",
    runs: "Starts one processing job with Clarify's container; each instance is billed per second. A check of predictions also runs the model on an endpoint for that time.",
  },
  sdk: {
    v2: v2Class("clarify_check_step", "ClarifyCheckStep"),
    v3: v3Class("clarify_check_step", "ClarifyCheckStep"),
  },
  sources: [
    "https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html#step-type-clarify-check",
  ],
};
