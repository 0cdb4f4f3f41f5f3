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
  supports: { cache: true, retry: true, propertyFiles: true },
  sections: PROCESSING_SECTIONS,
  start: startEvaluateModel,
  recognise: (definition: StepDefinitionJson) =>
    definition.Type === "Processing" && metricsFile(definition) !== undefined,
  fact: (step) => factAt(step, INSTANCE_TYPE_PATH),
  ports: evaluateModelPorts,
};
