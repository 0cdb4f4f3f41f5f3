import type { StepDefinitionJson } from "../../pipeline/document";
import { type Expression, parseExpression, printExpression } from "../../pipeline/expression";
import { type JsonObject, type JsonPath, type JsonValue, jsonEqual } from "../../utils/json";
import { getAt } from "../../utils/json-path";
import { type NamedEntry, namedEntries } from "./processing-inputs";

export const OUTPUTS_PATH: JsonPath = ["Arguments", "ProcessingOutputConfig", "Outputs"];
export const OUTPUT_FOLDER = "/opt/ml/processing/output";

/** The entries of `ProcessingOutputConfig.Outputs` that have a name, in AWS's order. */
export function processingOutputs(definition: StepDefinitionJson): readonly NamedEntry[] {
  return namedEntries(getAt(definition, OUTPUTS_PATH), "OutputName");
}

/** What a consumer writes to read the S3 location of an output. */
export function outputLocation(stepName: string, outputName: string): Expression {
  return { kind: "property", stepName, path: `${outputProperty(outputName)}.S3Output.S3Uri` };
}

/** For `mapReferences`: points what reads output `from` of a step at its output `to`. */
export function renameOutputInGet(
  stepName: string,
  { from, to }: { readonly from: string; readonly to: string },
): (get: string) => string {
  const prefix = `Steps.${stepName}.${outputProperty(from)}`;
  return (get) =>
    get.startsWith(prefix)
      ? `Steps.${stepName}.${outputProperty(to)}${get.slice(prefix.length)}`
      : get;
}

function outputProperty(outputName: string): string {
  return `ProcessingOutputConfig.Outputs['${outputName}']`;
}

interface NewOutput {
  readonly stepName: string;
  readonly bucket: string;
}

/** An output that SageMaker uploads at the end, from `/opt/ml/processing/output/<name>` to a folder of its own per run. */
export function newProcessingOutput(name: string, { stepName, bucket }: NewOutput): JsonObject {
  return {
    OutputName: name,
    AppManaged: false,
    S3Output: {
      S3Uri: runFolder({ bucket, stepName, name }),
      LocalPath: `${OUTPUT_FOLDER}/${name}`,
      S3UploadMode: "EndOfJob",
    },
  };
}

/** The location that AWS's SDK gives an output without one: `s3://bucket/pipeline/execution/step/output/name`. */
function runFolder({ bucket, stepName, name }: NewOutput & { readonly name: string }): JsonObject {
  return printExpression({
    kind: "join",
    separator: "/",
    values: [
      "s3:/",
      bucket,
      { kind: "execution", variable: "PipelineName" },
      { kind: "execution", variable: "PipelineExecutionId" },
      stepName,
      "output",
      name,
    ],
  });
}

/** A location from `newProcessingOutput` for another output name; undefined for a location that an author chose. */
export function renameRunFolder(
  location: JsonValue | undefined,
  { stepName, from, to }: { readonly stepName: string; readonly from: string; readonly to: string },
): JsonObject | undefined {
  const expression = parseExpression(location);
  const bucket = expression?.kind === "join" ? expression.values[1] : undefined;
  if (typeof bucket !== "string") return undefined;
  const isOurs = jsonEqual(location, runFolder({ bucket, stepName, name: from }));
  return isOurs ? runFolder({ bucket, stepName, name: to }) : undefined;
}
