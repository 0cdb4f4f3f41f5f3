import { checkExpressionType, type ExpressionType } from "../aws/check-expression-type";
import { memberShape } from "../aws/member-shape";
import { resolvePropertyPath } from "../aws/resolve-property-path";
import { isScalarShape, type ScalarType } from "../aws/shape";
import type { ShapeLibrary } from "../aws/shape-library";
import type { PipelineDocument, Step } from "../pipeline/document";
import type { Expression } from "../pipeline/expression";
import { parameterByName, stepByName } from "../pipeline/find";
import { isJsonArray, isJsonObject, type JsonPath } from "../utils/json";

/** What becomes of an expression at a place: it stays, is made a text of, or cannot stand there. */
export type Fit =
  | { readonly kind: "as-is" }
  | { readonly kind: "joined" }
  | { readonly kind: "refused"; readonly reason: string };

interface Place {
  /** Undefined where the API says nothing. */
  readonly type: ScalarType | undefined;
  readonly document: PipelineDocument;
  readonly library: ShapeLibrary | undefined;
}

/**
 * Numbers and truth values are joined into a text where AWS wants text; a text cannot stand for a number.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-parameters.html
 */
export function fitExpression(expression: Expression, place: Place): Fit {
  const { type } = place;
  const yields = expressionYields(expression, place);
  if (type === undefined || yields === "unknown") return { kind: "as-is" };
  if (checkExpressionType(type, yields) === undefined) return { kind: "as-is" };
  if (type === "string" || type === "timestamp") return { kind: "joined" };
  return {
    kind: "refused",
    reason: `${YIELDS[yields]}; ${WANTED[type] ?? "another type"} belongs here`,
  };
}

/** The type of a member of a step's definition; undefined for what the API does not describe. */
export function placeType(
  library: ShapeLibrary,
  stepType: string,
  path: JsonPath,
): ScalarType | undefined {
  if (path[0] !== "Arguments") return undefined;
  const shape = memberShape(library, { stepType, path: path.slice(1) });
  return shape && isScalarShape(shape) ? shape.type : undefined;
}

const YIELDS = { String: "text", Integer: "whole number", Float: "number", Boolean: "truth value" };

const WANTED: Readonly<Partial<Record<ScalarType, string>>> = {
  integer: "a whole number",
  float: "a number",
  boolean: "true or false",
};

function expressionYields(expression: Expression, place: Place): ExpressionType {
  switch (expression.kind) {
    case "parameter":
      return typeNamed(parameterByName(place.document, expression.name)?.Type);
    case "property":
      return propertyYields(expression, place);
    case "file-value":
    case "s3-value":
      return "unknown"; // whatever the file holds
    default:
      return "String";
  }
}

function propertyYields(
  { stepName, path }: Extract<Expression, { kind: "property" }>,
  { document, library }: Place,
): ExpressionType {
  const step = stepByName(document, stepName);
  if (!step || !library) return "unknown";
  const declared = declaredOutput(step, path);
  if (declared !== undefined) return typeNamed(declared);
  const found = resolvePropertyPath(library, { stepType: step.definition.Type, path });
  if (found.kind !== "found") return "unknown";
  return SHAPE_YIELDS[found.shape.type] ?? "unknown";
}

const SHAPE_YIELDS: Readonly<Record<string, ExpressionType>> = {
  string: "String",
  timestamp: "String",
  integer: "Integer",
  float: "Float",
  boolean: "Boolean",
};

/** The type that a Lambda or Callback step declares for one of its outputs. */
function declaredOutput({ definition }: Step, path: string): string | undefined {
  const name = /^OutputParameters\['([^']+)'\]$/.exec(path)?.[1];
  if (name === undefined || !isJsonArray(definition.OutputParameters)) return undefined;
  const output = definition.OutputParameters.filter(isJsonObject).find(
    ({ OutputName }) => OutputName === name,
  );
  return typeof output?.OutputType === "string" ? output.OutputType : undefined;
}

function typeNamed(type: string | undefined): ExpressionType {
  return type === "String" || type === "Integer" || type === "Float" || type === "Boolean"
    ? type
    : "unknown";
}
