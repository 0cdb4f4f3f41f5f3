import type { PipelineDocument } from "../../pipeline/document";
import { parameterByName } from "../../pipeline/find";
import type { FixRequest } from "../../pipeline/fix";
import type { Result } from "../../utils/result";
import type { CommandError } from "../command";
import { addParameter } from "../commands/add-parameter";
import { setValue } from "./set-value";

/** Writes a value that reads parameters; those that are not there yet are added. */
export function setFromParameters(
  document: PipelineDocument,
  { at, value, parameters }: FixRequest<"set-from-parameters">,
): Result<PipelineDocument, CommandError> {
  let changed = document;
  for (const parameter of parameters) {
    if (parameterByName(changed, parameter.Name)) continue;
    const added = addParameter(changed, { parameter });
    if (!added.ok) return added;
    changed = added.value;
  }
  return setValue(changed, { kind: "set-value", at, value });
}
