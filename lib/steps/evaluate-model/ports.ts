import type { Step } from "../../pipeline/document";
import type { OutputPort, Ports } from "../contract";
import { processingPorts } from "../processing/ports";
import { metricsFile } from "./metrics-file";

/**
 * The ports of the processing job, and the metrics that its file holds when it is laid out as Model Monitor and the
 * model registry lay theirs out. Which of them a script writes is not known, so none takes a line on the card.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-model-quality-metrics.html
 */
export function evaluateModelPorts(step: Step): Ports {
  const ports = processingPorts(step);
  const file = metricsFile(step.definition);
  if (file === undefined) return ports;
  const metrics = METRICS.map(([path, label]) => metricOutput(file, { path, label }));
  return { ...ports, outputs: [...ports.outputs, ...metrics] };
}

const METRICS: readonly (readonly [path: string, label: string])[] = [
  ["regression_metrics.mse.value", "mean squared error"],
  ["regression_metrics.rmse.value", "root mean squared error"],
  ["regression_metrics.mae.value", "mean absolute error"],
  ["regression_metrics.r2.value", "R²"],
  ["binary_classification_metrics.accuracy.value", "accuracy, two classes"],
  ["binary_classification_metrics.auc.value", "AUC, two classes"],
  ["binary_classification_metrics.f1.value", "F1, two classes"],
  ["binary_classification_metrics.precision.value", "precision, two classes"],
  ["binary_classification_metrics.recall.value", "recall, two classes"],
  ["multiclass_classification_metrics.accuracy.value", "accuracy, many classes"],
];

function metricOutput(
  propertyFile: string,
  { path, label }: { readonly path: string; readonly label: string },
): OutputPort {
  return {
    id: `metric:${path}`,
    label,
    carries: "value",
    secondary: true,
    expression: (stepName) => ({ kind: "file-value", stepName, propertyFile, path }),
  };
}
