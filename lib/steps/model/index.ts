import type { Step } from "../../pipeline/document";
import { stepKind } from "../../pipeline/ids";
import { isJsonArray, type JsonPath } from "../../utils/json";
import { getAt, parsePath } from "../../utils/json-path";
import type { FactPart, Ports, StartContext, StepKindDefinition, StepStart } from "../contract";
import { factOf, lastPart } from "../fact";
import { modelDataInputs } from "../model-data-inputs";
import { propertyOutput } from "../port";
import { xgboostImage } from "../start-values";
import { MODEL_SECTIONS } from "./fields";

const PRIMARY = parsePath("Arguments.PrimaryContainer");
const CONTAINERS = parsePath("Arguments.Containers");

export const model: StepKindDefinition = {
  kind: stepKind("model"),
  type: "Model",
  title: "Create model",
  summary: "Puts a model file and a container together so that SageMaker can run them.",
  category: "model",
  icon: "box",
  keywords: ["model", "container", "inference", "deploy", "CreateModel"],
  defaultName: "CreateModel",
  supports: { cache: false, retry: true, propertyFiles: false },
  sections: MODEL_SECTIONS,
  start,
  recognise: ({ Type }) => Type === "Model",
  fact,
  ports,
};

function start(context: StartContext): StepStart {
  return {
    definition: {
      Name: context.name,
      Type: "Model",
      Arguments: {
        ExecutionRoleArn: context.roleArn,
        PrimaryContainer: { Image: xgboostImage(context), ModelDataUrl: "", Environment: {} },
      },
    },
  };
}

/** A model has one container or a row of them; each reads a model file of its own. */
function ports(step: Step): Ports {
  const containers = getAt(step.definition, CONTAINERS);
  const places: readonly JsonPath[] = isJsonArray(containers)
    ? containers.map((_, index) => [...CONTAINERS, index])
    : [PRIMARY];
  return {
    inputs: modelDataInputs(step, { places, id: "model-data", label: "model data" }),
    outputs: [
      propertyOutput("ModelName", { label: "ModelName", carries: "model-name" }),
      propertyOutput("ModelArn", { label: "ModelArn", carries: "value", secondary: true }),
    ],
    branches: [],
  };
}

/** The image without its registry, which says little and is long. */
function fact(step: Step): readonly FactPart[] {
  return factOf(getAt(step.definition, [...PRIMARY, "Image"])).map((part) =>
    typeof part === "string" ? lastPart(part, "/") : part,
  );
}
