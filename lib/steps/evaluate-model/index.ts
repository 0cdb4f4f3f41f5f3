import type { StepDefinitionJson } from "../../pipeline/document";
import { stepKind } from "../../pipeline/ids";
import type { StepKindDefinition } from "../contract";
import { factAt } from "../fact";
import { PROCESSING_SECTIONS } from "../processing/fields";
import { INSTANCE_TYPE_PATH } from "../processing/resource-fields";
import { metricsFile } from "./metrics-file";
import { evaluateModelPorts } from "./ports";
import { startEvaluateModel } from "./start";

export const evaluateModel: StepKindDefinition = {
  kind: stepKind("evaluate-model"),
  type: "Processing",
  title: "Evaluate model",
  summary: "Runs your script on a model and test data, and keeps the metrics for conditions.",
  category: "quality",
  icon: "ruler",
  keywords: ["evaluation", "metrics", "accuracy", "auc", "rmse", "test data", "property file"],
  defaultName: "Evaluate",
  source: "https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-propertyfile.html",
  help: {
    what: "A processing job that gets the model file and the test data, and whose script writes evaluation.json into the output called evaluation. The file is declared as a property file, so conditions can compare the numbers in it, and Register model can show it as the quality report. Written as AWS lays such reports out, its metrics are offered here by name.",
    when: "Use it after training, before a condition decides whether the model is good enough. To write the script here, take Execute code instead.",
    runs: "Starts one processing job; each instance is billed per second from start to end.",
  },
  supports: { cache: true, retry: true, propertyFiles: true },
  sections: PROCESSING_SECTIONS,
  start: startEvaluateModel,
  recognise: (definition: StepDefinitionJson) =>
    definition.Type === "Processing" && metricsFile(definition) !== undefined,
  fact: (step) => factAt(step, INSTANCE_TYPE_PATH),
  ports: evaluateModelPorts,
};
