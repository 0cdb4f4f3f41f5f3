import type { StepDefinitionJson } from "../../pipeline/document";
import { stepKind } from "../../pipeline/ids";
import type { JsonValue } from "../../utils/json";
import { parsePath } from "../../utils/json-path";
import type { Ports, StartContext, StepKindDefinition } from "../contract";
import { factAt } from "../fact";
import { memberInput, propertyOutput } from "../port";
import { executionPath } from "../start-values";
import { TRANSFORM_SECTIONS } from "./fields";

const INSTANCE_TYPE = parsePath("Arguments.TransformResources.InstanceType");

const PORTS: Ports = {
  inputs: [
    memberInput({
      id: "model-name",
      label: "model",
      accepts: ["model-name"],
      at: parsePath("Arguments.ModelName"),
    }),
    memberInput({
      id: "data",
      label: "data",
      accepts: ["s3-uri"],
      at: parsePath("Arguments.TransformInput.DataSource.S3DataSource.S3Uri"),
    }),
  ],
  outputs: [
    propertyOutput("TransformOutput.S3OutputPath", { label: "output", carries: "s3-uri" }),
    propertyOutput("TransformJobName", {
      label: "TransformJobName",
      carries: "value",
      secondary: true,
    }),
  ],
  branches: [],
};

export const transform: StepKindDefinition = {
  kind: stepKind("transform"),
  type: "Transform",
  title: "Batch transform",
  summary: "Lets a model predict for a whole data set at once, without an endpoint.",
  category: "deployment",
  icon: "layers",
  keywords: ["predict", "inference", "score", "batch", "offline", "CreateTransformJob"],
  defaultName: "Transform",
  supports: { cache: true, retry: true, propertyFiles: false },
  sections: TRANSFORM_SECTIONS,
  start: (context) => ({ definition: transformDefinition(context, "") }),
  recognise: ({ Type }) => Type === "Transform",
  fact: (step) => factAt(step, INSTANCE_TYPE),
  ports: () => PORTS,
};

/** A transform step with a model, named or read from a step, on data that the author has yet to choose. */
export function transformDefinition(
  context: StartContext,
  modelName: JsonValue,
): StepDefinitionJson {
  return {
    Name: context.name,
    Type: "Transform",
    Arguments: {
      ModelName: modelName,
      TransformInput: {
        DataSource: { S3DataSource: { S3DataType: "S3Prefix", S3Uri: "" } },
        ContentType: "text/csv",
        SplitType: "Line",
      },
      TransformOutput: { S3OutputPath: executionPath(context), AssembleWith: "Line" },
      TransformResources: { InstanceType: "ml.m5.xlarge", InstanceCount: 1 },
    },
  };
}
