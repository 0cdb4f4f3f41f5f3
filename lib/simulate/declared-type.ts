import type { ParameterType, Step } from "../pipeline/document";
import { RESULT_PROPERTY_FILE } from "../steps/execute-code/code-returns";
import { isJsonArray, isJsonObject, type JsonPath } from "../utils/json";

/** The type that a step declares for one of its values: what its function returns, the answers of a Lambda function. */
export function declaredType(
  step: Step,
  [root, name, member]: JsonPath,
): ParameterType | undefined {
  if (root === "PropertyFiles" && name === RESULT_PROPERTY_FILE)
    return step.code?.returns.find((returned) => returned.name === member)?.type;
  if (root !== "OutputParameters") return undefined;
  const { OutputParameters } = step.definition;
  const outputs = isJsonArray(OutputParameters) ? OutputParameters.filter(isJsonObject) : [];
  const type = outputs.find(({ OutputName }) => OutputName === name)?.OutputType;
  return TYPES.find((known) => known === type);
}

const TYPES: readonly ParameterType[] = ["String", "Integer", "Float", "Boolean"];
