import type { PipelineDocument, Step, StepDefinitionJson } from "../../../pipeline/document";
import { type Expression, parseExpression } from "../../../pipeline/expression";
import { filesOf } from "../../../pipeline/files";
import type { StepId } from "../../../pipeline/ids";
import { isPythonName } from "../../../python/names";
import { RESULT_PROPERTY_FILE } from "../../../steps/execute-code/code-returns";
import {
  type FunctionParameters,
  functionParameters,
} from "../../../steps/execute-code/function-parameters";
import { RESULT_OUTPUT } from "../../../steps/execute-code/port-names";
import { OUTPUTS_PATH, processingOutputs } from "../../../steps/processing/processing-outputs";
import { isJsonArray, isJsonObject, type JsonValue } from "../../../utils/json";
import { getAt } from "../../../utils/json-path";
import { err, ok, type Result } from "../../../utils/result";

import { unplacedMembers } from "./unplaced-members";

/** An Execute-code step as a function that takes and returns values. */
export interface FunctionPlan {
  readonly step: Step;
  readonly parameters: FunctionParameters;
  /** Keys of the returned dictionary that hold values, beside those of the outputs' locations. */
  readonly returns: readonly string[];
  /** Location of the file with the returned values, for steps that read the file itself. */
  readonly result?: JsonValue;
  readonly functionName: string;
  /** As an import names it: `process`. */
  readonly module: string;
  /** The key of the returned dictionary that an expression reads. */
  keyOf(expression: Expression): string | undefined;
}

/** The steps that become functions, and for other Execute-code steps the reason why they do not. */
export interface FunctionPlans {
  readonly plans: ReadonlyMap<StepId, FunctionPlan>;
  readonly refused: ReadonlyMap<StepId, string>;
}

export function planFunctions(document: PipelineDocument): FunctionPlans {
  const plans = new Map<StepId, FunctionPlan>();
  const refused = new Map<StepId, string>();
  for (const step of document.steps.filter(({ code }) => code !== undefined)) {
    const plan = planOf(step, document);
    if (plan.ok) plans.set(step.id, plan.value);
    else refused.set(step.id, plan.error);
  }
  for (;;) {
    const bad = [...plans.values()].find((plan) => faultIn(plan, plans, document) !== undefined);
    if (!bad) return { plans, refused };
    refused.set(bad.step.id, faultIn(bad, plans, document) ?? "");
    plans.delete(bad.step.id); // what reads from it has to be looked at again
  }
}

function planOf(step: Step, document: PipelineDocument): Result<FunctionPlan, string> {
  const { code, definition } = step;
  const files = filesOf(document, step.id);
  if (!code || files.length === 0) return err("its code is not in the design");
  if (!files.some(({ name }) => name === code.entryFile)) return err("its file is missing");
  if (!isPythonName(code.functionName)) return err("its function has no name in Python");
  const unplaced = unplacedMembers(definition);
  if (unplaced.length > 0) return err(`step() has no place for ${unplaced.join(", ")}`);
  const parameters = functionParameters(step);
  const result = processingOutputs(definition).find(({ name }) => name === RESULT_OUTPUT);
  const outputs = new Set(Object.values(parameters.outputs).map(({ name }) => name));
  if (result) outputs.add(RESULT_OUTPUT);
  const returns = code.returns.map(({ name }) => name);
  if (returns.some((name) => outputs.has(name)))
    return err("an output and a returned value have the same name");
  const keyOf = (expression: Expression): string | undefined => {
    if (expression.kind === "property" && expression.stepName === definition.Name) {
      const [, output = ""] =
        /^ProcessingOutputConfig\.Outputs\['([^']+)'\]\.S3Output\.S3Uri$/.exec(expression.path) ??
        [];
      return outputs.has(output) ? output : undefined;
    }
    if (expression.kind !== "file-value" || expression.stepName !== definition.Name)
      return undefined;
    const key = expression.path.replace(/^\$\.?/, "");
    return expression.propertyFile === RESULT_PROPERTY_FILE && returns.includes(key)
      ? key
      : undefined;
  };
  return ok({
    step,
    parameters,
    returns,
    ...(result && { result: outputUri(definition, result.index) }),
    functionName: code.functionName,
    module: code.entryFile.replace(/\.py$/, "").replaceAll("/", "."),
    keyOf,
  });
}

export function outputUri(definition: StepDefinitionJson, index: number): JsonValue {
  return getAt(definition, [...OUTPUTS_PATH, index, "S3Output", "S3Uri"]) ?? "";
}

/** What keeps a step from being a function, given which others are: something it reads, or that is read from it. */
function faultIn(
  plan: FunctionPlan,
  plans: ReadonlyMap<StepId, FunctionPlan>,
  document: PipelineDocument,
): string | undefined {
  const byName = new Map([...plans.values()].map((each) => [each.step.definition.Name, each]));
  const { inputs, outputs, arguments: scalars } = plan.parameters;
  const locations = Object.values(outputs).map(({ index }) =>
    outputUri(plan.step.definition, index),
  );
  const taken = [
    ...Object.values(inputs).map(({ location }) => location),
    ...locations,
    ...(plan.result === undefined ? [] : [plan.result]),
    ...Object.values(scalars).map(({ value }) => value),
  ];
  if (!taken.every((value) => isPassable(value, byName)))
    return "a function cannot take one of its inputs as a value";
  for (const other of document.steps) {
    const unread = expressionsIn(other.definition).some(
      (expression) =>
        "stepName" in expression &&
        expression.stepName === plan.step.definition.Name &&
        plan.keyOf(expression) === undefined,
    );
    if (unread) return `${other.definition.Name} reads something that a function does not return`;
  }
  return undefined;
}

/** Functions take literals, parameters, variables of the run, properties and results; joins are made inside. */
function isPassable(
  value: JsonValue | undefined,
  functions: ReadonlyMap<string, FunctionPlan>,
): boolean {
  if (value === undefined) return false;
  if (!isJsonObject(value)) return !isJsonArray(value) && value !== null;
  const expression = parseExpression(value);
  return expression !== undefined && isPassableExpression(expression, functions);
}

function isPassableExpression(
  expression: Expression,
  functions: ReadonlyMap<string, FunctionPlan>,
): boolean {
  switch (expression.kind) {
    case "parameter":
    case "execution":
      return true;
    case "property": {
      const producer = functions.get(expression.stepName);
      return !producer || producer.keyOf(expression) !== undefined;
    }
    case "file-value":
      return functions.get(expression.stepName)?.keyOf(expression) !== undefined;
    case "join":
      return expression.values.every(
        (each) =>
          typeof each !== "object" || (each !== null && isPassableExpression(each, functions)),
      );
    default:
      return false;
  }
}

function expressionsIn(value: JsonValue): readonly Expression[] {
  const expression = parseExpression(value);
  if (expression?.kind === "join" || !expression) {
    const children = isJsonArray(value) ? value : isJsonObject(value) ? Object.values(value) : [];
    return children.flatMap(expressionsIn);
  }
  return [expression];
}
