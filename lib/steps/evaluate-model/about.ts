import { type AboutKind, v2Class, v3Class } from "../about-kind";

export const ABOUT: AboutKind = {
  help: {
    what: "A processing job that gets the model file and the test data, and whose script writes evaluation.json into the output called evaluation. The file is declared as a property file, so conditions can compare the numbers in it, and Register model can show it as the quality report. Written as AWS lays such reports out, its metrics are offered here by name.",
    when: "Use it after training, before a condition decides whether the model is good enough. To write the script here, take Execute code instead.",
    runs: "Starts one processing job; each instance is billed per second from start to end.",
  },
  sdk: { v2: v2Class("steps", "ProcessingStep"), v3: v3Class("steps", "ProcessingStep") },
  sources: ["https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-propertyfile.html"],
};
