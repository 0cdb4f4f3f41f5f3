import type { Step } from "../../pipeline/document";
import { isJsonArray, type JsonValue } from "../../utils/json";
import { getAt, parsePath } from "../../utils/json-path";
import type { InputPort, Ports } from "../contract";
import { modelDataInputs } from "../model-data-inputs";
import { propertyOutput, withMember } from "../port";

const CONTAINERS = parsePath("Arguments.InferenceSpecification.Containers");
const STATISTICS = parsePath("Arguments.ModelMetrics.ModelQuality.Statistics");
const CONTENT_TYPE = [...STATISTICS, "ContentType"];

const METRICS: InputPort = {
  id: "metrics",
  label: "metrics",
  accepts: ["s3-uri"],
  at: [...STATISTICS, "S3Uri"],
  receive: receiveMetrics,
};

/** One input for the model file of each container, and one for the quality report. */
export function registerModelPorts(step: Step): Ports {
  const containers = getAt(step.definition, CONTAINERS);
  const count = isJsonArray(containers) ? Math.max(1, containers.length) : 1;
  const places = Array.from({ length: count }, (_, index) => [...CONTAINERS, index]);
  const models = modelDataInputs(step, { places, id: "model", label: "model" });
  return {
    inputs: [...models, METRICS],
    outputs: [
      propertyOutput("ModelPackageArn", { label: "ModelPackageArn", carries: "model-package" }),
    ],
    branches: [],
  };
}

/** A metrics source is its address and its format; AWS requires both. */
function receiveMetrics(step: Step, value: JsonValue): Step {
  const received = withMember(step, [...STATISTICS, "S3Uri"], value);
  if (getAt(received.definition, CONTENT_TYPE) !== undefined) return received;
  return withMember(received, CONTENT_TYPE, "application/json");
}
