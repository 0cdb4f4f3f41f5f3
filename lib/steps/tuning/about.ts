import { type AboutKind, v2Class, v3Class } from "../about-kind";

export const ABOUT: AboutKind = {
  help: {
    what: "Starts one training job after another with other values for the hyperparameters you name, and compares them by one metric, the objective. What it learns from the jobs so far decides which values come next. Later steps can read the best job, its model file and its metric.",
    when: "Use it in place of a Training step when good hyperparameters are not known yet, or have to be found anew for each data set.",
    runs: "Starts as many training jobs as you allow; each of their instances is billed by the second. The tuning itself costs nothing.",
  },
  sdk: { v2: v2Class("steps", "TuningStep"), v3: v3Class("steps", "TuningStep") },
  sources: [
    "https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html#step-type-tuning",
  ],
};
