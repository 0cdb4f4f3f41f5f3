import type { Parameter, ParameterType, StepDefinitionJson } from "../../pipeline/document";
import { parseExpression } from "../../pipeline/expression";
import { flagsIn } from "./flags";

/** Types of a step's arguments as their parameters have them; text, which needs no mention, everywhere else. */
export function argumentTypesFrom(
  definition: StepDefinitionJson,
  parameters: readonly Parameter[],
): Readonly<Record<string, ParameterType>> {
  const typeOf = new Map(parameters.map(({ Name, Type }) => [Name, Type]));
  const types = flagsIn(definition).flatMap(({ name, value }) => {
    const expression = parseExpression(value);
    const [only] =
      expression?.kind === "join" && expression.values.length === 1
        ? expression.values
        : [expression];
    const isParameter = typeof only === "object" && only?.kind === "parameter";
    const type = isParameter ? typeOf.get(only.name) : undefined;
    return isConverted(type) ? [[name, type] as const] : [];
  });
  return Object.fromEntries(types);
}

function isConverted(type: string | undefined): type is ParameterType {
  return type === "Integer" || type === "Float" || type === "Boolean";
}
