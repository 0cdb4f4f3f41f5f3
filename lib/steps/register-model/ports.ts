import type { Step } from "../../pipeline/document";
import { isJsonArray } from "../../utils/json";
import { getAt, parsePath } from "../../utils/json-path";
import type { Ports } from "../contract";
import { modelDataInputs } from "../model-data-inputs";
import { propertyOutput } from "../port";
import { METRICS, reportInputs } from "./report-inputs";

const CONTAINERS = parsePath("Arguments.InferenceSpecification.Containers");

/** One input for the model file of each container, one for the quality report, and those for results of checks. */
export function registerModelPorts(step: Step): Ports {
  const containers = getAt(step.definition, CONTAINERS);
  const count = isJsonArray(containers) ? Math.max(1, containers.length) : 1;
  const places = Array.from({ length: count }, (_, index) => [...CONTAINERS, index]);
  const models = modelDataInputs(step, { places, id: "model", label: "model" });
  return {
    inputs: [...models, METRICS, ...reportInputs(step)],
    outputs: [
      propertyOutput("ModelPackageArn", { label: "ModelPackageArn", carries: "model-package" }),
    ],
    branches: [],
  };
}
