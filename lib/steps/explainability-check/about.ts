import { type AboutKind, v2Class, v3Class } from "../about-kind";

export const ABOUT: AboutKind = {
  help: {
    what: "SageMaker Clarify asks the model for many predictions and computes how much each input contributed to them. It compares the result with that of the latest approved model of a group, or with a file of yours, and can fail the run when the reasons have shifted. The new values go out as constraints, which Register model can keep as the explainability report.",
    when: "Use it before you register a model whose decisions somebody will have to explain. While nothing is approved yet there is nothing to compare with: skip the check and use the new baseline.",
    runs: "Starts one processing job with Clarify's container, and runs the model on an endpoint for that time; each instance is billed per second.",
  },
  sdk: {
    v2: v2Class("clarify_check_step", "ClarifyCheckStep"),
    v3: v3Class("clarify_check_step", "ClarifyCheckStep"),
  },
  sources: [
    "https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html#step-type-clarify-check",
  ],
};
