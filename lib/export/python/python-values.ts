import { type Expression, type Operand, parseExpression } from "../../pipeline/expression";
import { attribute, call, dict, imported, list, literal } from "../../python/build";
import type { PyExpression } from "../../python/tree";
import { core, mlops } from "../../steps/python/modules";
import { assertNever } from "../../utils/assert-never";
import {
  isJsonArray,
  isJsonObject,
  isJsonPrimitive,
  type JsonPlace,
  type JsonValue,
} from "../../utils/json";
import { fromResult, stepProperty } from "./step-properties";
import type { ValueContext } from "./value-context";
import { writtenLiteral } from "./written-numbers";

/** JSON as Python. Expressions become the SDK's objects; what is no complete expression stays a dictionary. */
export function pythonValue(
  json: JsonValue,
  context: ValueContext,
  place?: JsonPlace,
): PyExpression {
  if (typeof json === "string") return context.texts?.location(json) ?? literal(json);
  if (isJsonPrimitive(json)) return writtenLiteral(json, context.numbers, place);
  if (isJsonArray(json))
    return list(json.map((item, key) => pythonValue(item, context, { of: json, key })));
  const expression = parseExpression(json);
  const written = expression && pythonExpression(expression, context);
  if (written) return written;
  if (!isJsonObject(json)) throw new TypeError("Not JSON");
  return dict(
    Object.entries(json).map(
      ([key, value]) => [key, pythonValue(value, context, { of: json, key })] as const,
    ),
  );
}

function pythonExpression(expression: Expression, context: ValueContext): PyExpression | undefined {
  switch (expression.kind) {
    case "parameter":
      return context.parameters.get(expression.name)?.variable;
    case "execution":
      return executionVariable(expression.variable, context);
    case "experiment":
      return experimentMember(expression.member, context);
    case "property":
      return stepProperty(expression, context);
    case "join":
      return join(expression, context);
    case "file-value":
      return fileValue(expression, context);
    case "s3-value":
      return s3Value(expression, context);
    default:
      return assertNever(expression);
  }
}

/** Spelt as the attributes of `ExecutionVariables`. */
const EXECUTION_VARIABLES: ReadonlyMap<string, string> = new Map([
  ["StartDateTime", "START_DATETIME"],
  ["CurrentDateTime", "CURRENT_DATETIME"],
  ["PipelineName", "PIPELINE_NAME"],
  ["PipelineArn", "PIPELINE_ARN"],
  ["PipelineExecutionId", "PIPELINE_EXECUTION_ID"],
  ["PipelineExecutionArn", "PIPELINE_EXECUTION_ARN"],
  ["TrainingJobName", "TRAINING_JOB_NAME"],
  ["ProcessingJobName", "PROCESSING_JOB_NAME"],
]);

function executionVariable(variable: string, { sdk }: ValueContext): PyExpression {
  const module = core("execution_variables")[sdk];
  const known = EXECUTION_VARIABLES.get(variable);
  return known === undefined
    ? call(imported(module, "ExecutionVariable"), {}, [literal(variable)])
    : attribute(imported(module, "ExecutionVariables"), known);
}

function experimentMember(member: string, { sdk }: ValueContext): PyExpression | undefined {
  const known = { ExperimentName: "EXPERIMENT_NAME", TrialName: "TRIAL_NAME" };
  if (member !== "ExperimentName" && member !== "TrialName") return undefined;
  const module = mlops("pipeline_experiment_config")[sdk];
  return attribute(imported(module, "PipelineExperimentConfigProperties"), known[member]);
}

type JoinExpression = Extract<Expression, { kind: "join" }>;

function join(expression: JoinExpression, context: ValueContext): PyExpression | undefined {
  const { separator, values } = expression;
  const [only] = values;
  if (separator !== "" || values.length > 1 || only === undefined || !becomesText(only, context))
    return plainJoin(expression, context);
  const written = operand(only, context);
  return written && call(attribute(written, "to_string"));
}

/** `to_string` makes a join of properties and of numbers; of what is a text already it makes nothing new. */
function becomesText(value: Operand, { parameters }: ValueContext): boolean {
  if (isJsonPrimitive(value)) return false;
  if (value.kind === "parameter") return parameters.get(value.name)?.isText === false;
  return value.kind === "property";
}

/** True when `to_string` gives the value back: texts, joins, execution variables and parameters of type String. */
export function isTextValue(json: JsonValue, { parameters }: ValueContext): boolean {
  if (typeof json === "string") return true;
  const expression = parseExpression(json);
  if (expression?.kind === "parameter") return parameters.get(expression.name)?.isText === true;
  return expression?.kind === "join" || expression?.kind === "execution";
}

function operand(value: Operand, context: ValueContext): PyExpression | undefined {
  return isJsonPrimitive(value) ? pythonValue(value, context) : pythonExpression(value, context);
}

function fileValue(
  { stepName, propertyFile, path }: Extract<Expression, { kind: "file-value" }>,
  context: ValueContext,
): PyExpression {
  const step = context.steps.get(stepName);
  const returned = step && fromResult(step, { kind: "file-value", stepName, propertyFile, path });
  if (returned) return returned;
  return call(imported(core("functions")[context.sdk], "JsonGet"), {
    step_name: step ? attribute(step.variable, "name") : literal(stepName),
    property_file: step?.propertyFiles.get(propertyFile) ?? literal(propertyFile),
    json_path: literal(path),
  });
}

/** The SDK takes a join only, of names and literals only. */
function s3Value(
  { s3Uri, path }: Extract<Expression, { kind: "s3-value" }>,
  context: ValueContext,
): PyExpression | undefined {
  if (typeof s3Uri !== "object" || s3Uri?.kind !== "join") return undefined;
  const isFlat = s3Uri.values.every(
    (value) =>
      isJsonPrimitive(value) || ["parameter", "execution", "property"].includes(value.kind),
  );
  const uri = isFlat && plainJoin(s3Uri, context);
  if (!uri) return undefined;
  return call(imported(core("functions")[context.sdk], "JsonGet"), {
    s3_uri: uri,
    json_path: literal(path),
  });
}

/** What stands before the bucket in a join. */
function isStartOfLocation(value: Operand | undefined): boolean {
  return value === "s3:/" || value === "s3://";
}

function plainJoin(
  { separator, values }: JoinExpression,
  context: ValueContext,
): PyExpression | undefined {
  const written = values.map((value, index) =>
    index === 1 && typeof value === "string" && isStartOfLocation(values[0])
      ? (context.texts?.bucket(value) ?? literal(value))
      : operand(value, context),
  );
  if (!written.every((value) => value !== undefined)) return undefined;
  return call(imported(core("functions")[context.sdk], "Join"), {
    on: literal(separator),
    values: list(written),
  });
}
