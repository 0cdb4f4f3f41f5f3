import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../utils/json";
import { type CheckArgumentsOptions, checkArguments } from "./check-arguments";
import type { ExpressionType } from "./check-expression-type";
import { loadShapes } from "./load-shapes";

/** Options with AWS's three expression forms, and the types of the definition's parameters. */
export async function optionsFor(definition: JsonObject = {}): Promise<CheckArgumentsOptions> {
  const library = await loadShapes();
  const expressionType = (value: JsonValue) => typeOf(value, definition);
  return { library, path: [], isExpression, expressionType };
}

/** `code at A.B.0` of all findings of a step's arguments, so that whole lists can be compared. */
export async function faultsOf(
  stepType: string,
  args: JsonValue,
  definition: JsonObject = {},
): Promise<readonly string[]> {
  const findings = checkArguments(stepType, args, await optionsFor(definition));
  return findings.map(
    ({ code, severity, segments }) =>
      `${severity === "warning" ? "warning " : ""}${code} at ${segments.join(".")}`,
  );
}

function isExpression(value: JsonValue): boolean {
  if (!isJsonObject(value) || Object.keys(value).length !== 1) return false;
  return "Get" in value || "Std:Join" in value || "Std:JsonGet" in value;
}

function typeOf(value: JsonValue, definition: JsonObject): ExpressionType {
  if (!isJsonObject(value)) return "unknown";
  if ("Std:Join" in value) return "String";
  const parameters = isJsonArray(definition.Parameters)
    ? definition.Parameters.filter(isJsonObject)
    : [];
  const type = parameters.find(({ Name }) => value.Get === `Parameters.${Name}`)?.Type;
  return type === "String" || type === "Integer" || type === "Float" || type === "Boolean"
    ? type
    : "unknown";
}
