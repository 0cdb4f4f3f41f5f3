import { type AboutKind, noClass, v2Class } from "../about-kind";

export const ABOUT: AboutKind = {
  help: {
    what: "Takes a table and the name of the column to predict, prepares the data, trains several kinds of models and combines the best of them. Pipelines run it in the ensembling mode only. Later steps can read the best model, its container and two reports on it.",
    when: "Use it for a first good model on a table without writing training code. The best model also needs the container and the environment that belong to it: fill them in Create model or Register model from this step's outputs.",
    runs: "Starts one Autopilot job that chooses its own machines; they are billed until it ends, so set the longest run.",
  },
  sdk: {
    v2: v2Class("automl_step", "AutoMLStep"),
    v3: noClass(
      "The class is there, but nothing in this SDK makes its arguments. The exported project carries the step as JSON.",
    ),
  },
  sources: [
    "https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html#step-type-automl",
  ],
};
