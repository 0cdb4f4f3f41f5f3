import { EXECUTION_VARIABLES, isExpression } from "../pipeline/expression";
import { isJsonPrimitive, type JsonValue } from "../utils/json";
import { type ExpressionPlace, expressionsIn } from "./expressions-in";
import { faultIn } from "./rules/malformed-expression";
import type { Validation } from "./validation";

const VARIABLES: readonly string[] = EXECUTION_VARIABLES;

/** What is wrong with a value outside of any step: it is worked out before the first step runs. */
export function topLevelFault(value: JsonValue, validation: Validation): string | undefined {
  if (!isExpression(value)) {
    return value !== null && isJsonPrimitive(value)
      ? undefined
      : "it must be a text or a run-time value.";
  }
  for (const place of expressionsIn(value)) {
    const fault = placeFault(place, validation);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function placeFault(
  { value, expression }: ExpressionPlace,
  { document, parameterByName }: Validation,
): string | undefined {
  const malformed = faultIn(value);
  if (malformed !== undefined) return malformed;
  switch (expression?.kind) {
    case "property":
    case "file-value":
    case "s3-value":
      return "results of steps are not there yet when it is read. Use a parameter or an execution variable.";
    case "parameter":
      return parameterByName.has(expression.name)
        ? undefined
        : `there is no parameter “${expression.name}”. Add it or choose another.`;
    case "execution":
      return VARIABLES.includes(expression.variable)
        ? undefined
        : `a run has no variable “${expression.variable}”.`;
    case "experiment":
      return document.pipeline.definition.PipelineExperimentConfig
        ? undefined
        : "the pipeline sets no experiment to read from.";
    default:
      return undefined;
  }
}
