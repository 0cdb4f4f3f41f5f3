import {
  isJsonArray,
  isJsonObject,
  isJsonPrimitive,
  type JsonObject,
  type JsonPrimitive,
  type JsonValue,
} from "../utils/json";

/**
 * A value that SageMaker works out when the pipeline runs.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-parameters.html
 */
export type Expression =
  | { readonly kind: "parameter"; readonly name: string }
  | { readonly kind: "execution"; readonly variable: string }
  | { readonly kind: "experiment"; readonly member: string }
  /** `path` is the text after the step's name: `ModelArtifacts.S3ModelArtifacts`. */
  | { readonly kind: "property"; readonly stepName: string; readonly path: string }
  | { readonly kind: "join"; readonly separator: string; readonly values: readonly Operand[] }
  | {
      readonly kind: "file-value";
      readonly stepName: string;
      readonly propertyFile: string;
      readonly path: string;
    }
  | { readonly kind: "s3-value"; readonly s3Uri: Operand; readonly path: string };

/** A literal or an expression. */
export type Operand = JsonPrimitive | Expression;

export const EXECUTION_VARIABLES = [
  "StartDateTime",
  "CurrentDateTime",
  "PipelineName",
  "PipelineArn",
  "PipelineExecutionId",
  "PipelineExecutionArn",
  "TrainingJobName",
  "ProcessingJobName",
] as const;

/** True for a value in one of AWS's three expression forms, well-formed inside or not. */
export function isExpression(value: unknown): value is JsonObject {
  if (!isJsonObject(value)) return false;
  const members = Object.keys(value);
  if (members.length !== 1) return false;
  return members[0] === "Get" || members[0] === "Std:Join" || members[0] === "Std:JsonGet";
}

/** Reads AWS's JSON form; undefined for anything that is not a complete expression. */
export function parseExpression(value: JsonValue | undefined): Expression | undefined {
  if (!isExpression(value)) return undefined;
  if ("Get" in value) return typeof value.Get === "string" ? parseGet(value.Get) : undefined;
  if ("Std:Join" in value) return parseJoin(value["Std:Join"]);
  return parseJsonGet(value["Std:JsonGet"]);
}

/** Reads the text of a `Get`: `Parameters.X`, `Execution.X`, `Steps.X.Path`, `PipelineExperimentConfig.X`. */
export function parseGet(text: string): Expression | undefined {
  const found = /^(Parameters|Execution|PipelineExperimentConfig|Steps)\.(.+)$/s.exec(text);
  if (!found) return undefined;
  const [, root, rest = ""] = found;

  if (root === "Parameters") return { kind: "parameter", name: rest };
  if (root === "Execution") return { kind: "execution", variable: rest };
  if (root === "PipelineExperimentConfig") return { kind: "experiment", member: rest };
  const dot = rest.indexOf("."); // step names contain no dots
  if (dot <= 0) return undefined;
  return { kind: "property", stepName: rest.slice(0, dot), path: rest.slice(dot + 1) };
}

/** Writes AWS's JSON form. */
export function printExpression(expression: Expression): JsonObject {
  switch (expression.kind) {
    case "join":
      return {
        "Std:Join": { On: expression.separator, Values: expression.values.map(printOperand) },
      };
    case "file-value":
      return {
        "Std:JsonGet": {
          PropertyFile: {
            Get: `Steps.${expression.stepName}.PropertyFiles.${expression.propertyFile}`,
          },
          Path: expression.path,
        },
      };
    case "s3-value":
      return { "Std:JsonGet": { S3Uri: printOperand(expression.s3Uri), Path: expression.path } };
    default:
      return { Get: printGet(expression) };
  }
}

export function printOperand(operand: Operand): JsonValue {
  return isJsonPrimitive(operand) ? operand : printExpression(operand);
}

function printGet(
  expression: Extract<Expression, { kind: "parameter" | "execution" | "experiment" | "property" }>,
): string {
  switch (expression.kind) {
    case "parameter":
      return `Parameters.${expression.name}`;
    case "execution":
      return `Execution.${expression.variable}`;
    case "experiment":
      return `PipelineExperimentConfig.${expression.member}`;
    case "property":
      return `Steps.${expression.stepName}.${expression.path}`;
  }
}

function parseJoin(join: JsonValue | undefined): Expression | undefined {
  if (!isJsonObject(join) || !isJsonArray(join.Values)) return undefined;
  const separator = join.On ?? "";
  if (typeof separator !== "string") return undefined;
  const values = join.Values.map(parseOperand);
  if (!values.every((operand) => operand !== undefined)) return undefined;
  return { kind: "join", separator, values };
}

function parseJsonGet(jsonGet: JsonValue | undefined): Expression | undefined {
  if (!isJsonObject(jsonGet) || typeof jsonGet.Path !== "string") return undefined;
  const path = jsonGet.Path;
  if (jsonGet.S3Uri !== undefined) {
    const s3Uri = parseOperand(jsonGet.S3Uri);
    return s3Uri === undefined ? undefined : { kind: "s3-value", s3Uri, path };
  }
  const file = parseExpression(jsonGet.PropertyFile);
  if (file?.kind !== "property" || !file.path.startsWith("PropertyFiles.")) return undefined;
  return {
    kind: "file-value",
    stepName: file.stepName,
    propertyFile: file.path.slice("PropertyFiles.".length),
    path,
  };
}

/** A literal stays a literal, an expression is read, anything else is undefined. */
export function parseOperand(value: JsonValue | undefined): Operand | undefined {
  return value !== undefined && isJsonPrimitive(value) ? value : parseExpression(value);
}
