import { type AboutKind, v2Class, v3Class } from "../about-kind";

export const ABOUT: AboutKind = {
  help: {
    what: "Compares a value that exists only when the pipeline runs, such as a metric from a report or a parameter, with another one. When all comparisons hold, the steps of the true branch run, else those of the false branch. A condition cannot stand inside a branch of another one.",
    when: "Use it to register or deploy a model only when it is good enough, or to leave out steps that a run does not need.",
    runs: "Is worked out by the pipeline itself; it starts no machine and is not billed.",
  },
  sdk: {
    v2: v2Class("condition_step", "ConditionStep"),
    v3: v3Class("condition_step", "ConditionStep"),
  },
  sources: [
    "https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html#step-type-condition",
  ],
};
