import type {
  CodeSettings,
  Parameter,
  ParameterType,
  ReturnedValue,
  StepDefinitionJson,
} from "../../pipeline/document";
import { parseExpression } from "../../pipeline/expression";
import { pythonName } from "../../python/names";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../../utils/json";
import { parsePath } from "../../utils/json-path";
import { snakeCase } from "../../utils/snake-case";
import { argumentTypesFrom } from "./argument-types";
import { RESULT_PROPERTY_FILE } from "./code-returns";

/**
 * The settings of an imported Execute-code step, as far as the pipeline shows them: file and function are named after
 * the step as new ones are, returned values are those that other steps read.
 *
 * @param definitions - all steps of the pipeline, those in branches nested or not.
 */
export function codeFromDefinition(
  definition: StepDefinitionJson,
  definitions: readonly StepDefinitionJson[],
  { parameters = [] }: { readonly parameters?: readonly Parameter[] } = {},
): CodeSettings {
  const argumentTypes = argumentTypesFrom(definition, parameters);
  return {
    entryFile: `${snakeCase(definition.Name)}.py`,
    functionName: pythonName(definition.Name),
    packages: [],
    returns: returnsReadFrom(definition.Name, definitions),
    ...(Object.keys(argumentTypes).length > 0 && { argumentTypes }),
  };
}

/** Keys of a step's result that any definition reads, in the order they are met. */
function returnsReadFrom(
  stepName: string,
  definitions: readonly StepDefinitionJson[],
): readonly ReturnedValue[] {
  const types = new Map<string, ParameterType>();
  const visit = (value: JsonValue, holder: JsonObject): void => {
    const expression = parseExpression(value);
    if (expression?.kind === "file-value") {
      if (expression.stepName !== stepName || expression.propertyFile !== RESULT_PROPERTY_FILE)
        return;
      const name = firstKey(expression.path);
      if (name !== undefined && !types.has(name)) types.set(name, typeBeside(holder));
    } else if (isJsonArray(value)) for (const item of value) visit(item, holder);
    else if (isJsonObject(value)) for (const member of Object.values(value)) visit(member, value);
  };
  for (const definition of definitions) visit(definition, definition);
  return [...types].map(([name, type]) => ({ name, type }));
}

function firstKey(path: string): string | undefined {
  try {
    const [key] = parsePath(path.replace(/^\$\.?/, ""));
    return typeof key === "string" ? key : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined; // not a path that we would have written
    throw error;
  }
}

/** What a value must be to be compared as it is; elsewhere a text will do. */
function typeBeside({ Type, LeftValue, RightValue }: JsonObject): ParameterType {
  const others = [LeftValue, RightValue];
  if (others.some((other) => typeof other === "number")) return "Float";
  if (others.some((other) => typeof other === "boolean")) return "Boolean";
  return typeof Type === "string" && /^(Greater|Less)Than/.test(Type) ? "Float" : "String";
}
