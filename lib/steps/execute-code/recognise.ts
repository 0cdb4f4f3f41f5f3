import type { StepDefinitionJson } from "../../pipeline/document";
import { jsonEqual } from "../../utils/json";
import { getAt } from "../../utils/json-path";
import { inputLocationPath, processingInputs } from "../processing/processing-inputs";
import { CODE_INPUT } from "./port-names";

export const ENTRYPOINT = ["python3", "/opt/ml/processing/input/code/main.py"] as const;

const CODE_FOLDER = /\/code\/[a-z0-9_]+\/[0-9a-f]{64}\/$/;

/** True for definitions that `compileExecuteCode` wrote: our entry point, and code under the hash of its content. */
export function isExecuteCode(definition: StepDefinitionJson): boolean {
  if (definition.Type !== "Processing") return false;
  const command = getAt(definition, ["Arguments", "AppSpecification", "ContainerEntrypoint"]);
  if (!jsonEqual(command, ENTRYPOINT)) return false;
  const code = processingInputs(definition).find(({ name }) => name === CODE_INPUT);
  const location = code && getAt(definition, inputLocationPath(code.index));
  return typeof location === "string" && CODE_FOLDER.test(location);
}
