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
  source:
    "https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html#step-type-transform",
  help: {
    what: "Loads a SageMaker model on one or more instances, sends it the files of a data set piece by piece and stores the answers in Amazon S3, one .out file for each input file. The instances are released when the last file is done.",
    when: "Use it for predictions that may wait: a nightly scoring run, or test predictions before a model is approved. It needs a model, such as a Create model step makes.",
    runs: "Starts one transform job; each instance is billed by the second while the job runs.",
  },
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
