import type { Step } from "../../pipeline/document";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../../utils/json";
import { getAt, parsePath } from "../../utils/json-path";
import type { InputPort, OutputPort, Ports } from "../contract";
import { memberInput, portIds, propertyOutput, withMember } from "../port";

const INPUTS = parsePath("Arguments.InputDataConfig");
const S3_URI = parsePath("DataSource.S3DataSource.S3Uri");

/** One data set for training, one for validation. Source: `CreateAutoMLJob`, `InputDataConfig`. */
const MAX_INPUTS = 2;

const OUTPUTS: readonly OutputPort[] = [
  propertyOutput("BestCandidate.InferenceContainers[0].ModelDataUrl", {
    label: "best model",
    carries: "s3-uri",
  }),
  propertyOutput("BestCandidate.FinalAutoMLJobObjectiveMetric.Value", {
    label: "best metric",
    carries: "value",
  }),
  propertyOutput("BestCandidate.InferenceContainers[0].Image", {
    label: "image of the best model",
    carries: "value",
    secondary: true,
  }),
  propertyOutput("BestCandidateProperties.ModelInsightsJsonReportPath", {
    label: "quality report",
    carries: "s3-uri",
    secondary: true,
  }),
  propertyOutput("BestCandidateProperties.ExplainabilityJsonReportPath", {
    label: "explainability report",
    carries: "s3-uri",
    secondary: true,
  }),
  ...[
    "MODEL_NAME",
    "SAGEMAKER_PROGRAM",
    "SAGEMAKER_SUBMIT_DIRECTORY",
    "SAGEMAKER_INFERENCE_SUPPORTED",
    "SAGEMAKER_INFERENCE_OUTPUT",
    "SAGEMAKER_DEFAULT_INVOCATIONS_ACCEPT",
  ].map(environmentOutput),
];

/** The data sets come in; the best model, its metric and what belongs to it go out. */
export function automlPorts(step: Step): Ports {
  const inputs = inputsOf(step);
  if (!inputs) return { inputs: [], outputs: OUTPUTS, branches: [] };
  const idOf = portIds("data");
  const ports = inputs.map((input, index) => {
    const label = labelOf(input);
    return memberInput({
      id: idOf(label),
      label,
      accepts: ["s3-uri"],
      at: [...INPUTS, index, ...S3_URI],
    });
  });
  const canAdd = inputs.length < MAX_INPUTS;
  return {
    inputs: canAdd ? [...ports, newInputPort(step)] : ports,
    outputs: OUTPUTS,
    branches: [],
  };
}

/** A data set in S3 with the column to predict. */
export function newAutomlInput(s3Uri: JsonValue, target: JsonValue): JsonObject {
  return {
    DataSource: { S3DataSource: { S3DataType: "S3Prefix", S3Uri: s3Uri } },
    TargetAttributeName: target,
    ChannelType: "training",
  };
}

/** AWS wants the same column in both data sets. */
function newInputPort(step: Step): InputPort {
  const [first] = inputsOf(step) ?? [];
  const channelType = first === undefined ? "training" : "validation";
  return {
    id: `new-${channelType}`,
    label: `New ${channelType} data`,
    accepts: ["s3-uri"],
    receive: (current, value) => {
      const target = (isJsonObject(first) ? first.TargetAttributeName : undefined) ?? "";
      const input = { ...newAutomlInput(value, target), ChannelType: channelType };
      return withMember(current, INPUTS, [...(inputsOf(current) ?? []), input]);
    },
  };
}

/** Undefined where an imported definition has something else in their place. */
function inputsOf({ definition }: Step): readonly JsonValue[] | undefined {
  if (!isJsonObject(definition.Arguments)) return undefined;
  const inputs = getAt(definition, INPUTS) ?? [];
  return isJsonArray(inputs) ? inputs : undefined;
}

function labelOf(input: JsonValue): string {
  const type = isJsonObject(input) ? input.ChannelType : undefined;
  return type === "validation" ? "validation data" : "training data";
}

/** The container of the best model needs these variables. Source: SDK2 `automl_step.py`. */
function environmentOutput(name: string): OutputPort {
  return propertyOutput(`BestCandidate.InferenceContainers[0].Environment['${name}']`, {
    label: name,
    carries: "value",
    secondary: true,
  });
}
