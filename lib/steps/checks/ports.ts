import type { Step } from "../../pipeline/document";
import type { InputPort, OutputPort, Ports } from "../contract";
import { memberInput, propertyOutput } from "../port";
import { inputPorts } from "../processing/ports";
import { processingInputs } from "../processing/processing-inputs";
import { CHECK_RESULT } from "./result";

const CONSTRAINTS: readonly OutputPort[] = [
  propertyOutput("CalculatedBaselineConstraints", { label: "constraints", carries: CHECK_RESULT }),
  propertyOutput("BaselineUsedForDriftCheckConstraints", {
    label: "constraints for drift",
    carries: CHECK_RESULT,
  }),
];

const STATISTICS: readonly OutputPort[] = [
  propertyOutput("CalculatedBaselineStatistics", { label: "statistics", carries: CHECK_RESULT }),
  propertyOutput("BaselineUsedForDriftCheckStatistics", {
    label: "statistics for drift",
    carries: CHECK_RESULT,
  }),
];

const MODEL: InputPort = memberInput({
  id: "model-name",
  label: "model",
  accepts: ["model-name"],
  at: ["ModelName"],
});

/** The data comes in, and the model where one is looked at; constraints go out. */
export function clarifyPorts(step: Step): Ports {
  const looksAtModel = step.definition.CheckType !== "DATA_BIAS" || "ModelName" in step.definition;
  const data = inputPorts(processingInputs(step.definition));
  return { inputs: looksAtModel ? [...data, MODEL] : data, outputs: CONSTRAINTS, branches: [] };
}

/** The data comes in, statistics and constraints go out. */
export function qualityPorts({ definition }: Step): Ports {
  const inputs = inputPorts(processingInputs(definition));
  return { inputs, outputs: [...STATISTICS, ...CONSTRAINTS], branches: [] };
}
