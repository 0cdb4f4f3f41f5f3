import type { Step, StepDefinitionJson } from "../../pipeline/document";
import { isJsonObject, type JsonPath, type JsonValue } from "../../utils/json";
import { getAt, removeAt } from "../../utils/json-path";
import { ok, type Result } from "../../utils/result";
import { withMember } from "../port";
import {
  appendEntry,
  INPUT_FOLDER,
  INPUTS_PATH,
  inputLocationPath,
  newProcessingInput,
  processingInputs,
} from "../processing/processing-inputs";
import { CODE_INPUT, checkPortName, freePortName, type PortNameError } from "./port-names";

/** A folder of files that the function reads: an entry of `ProcessingInputs` other than the code itself. */
export interface CodeInput {
  readonly name: string;
  /** Position in AWS's list. */
  readonly index: number;
  /** Where its S3 location stands in the definition. */
  readonly at: JsonPath;
  /** A text, an expression, or undefined while there is none. */
  readonly location: JsonValue | undefined;
  /** Its folder in the container. */
  readonly localPath: string;
}

/** The inputs of an Execute-code step in AWS's order. */
export function codeInputs(definition: StepDefinitionJson): readonly CodeInput[] {
  return processingInputs(definition)
    .filter(({ name }) => name !== CODE_INPUT)
    .map(({ name, index, entry }) => {
      const at = inputLocationPath(index);
      const source = isJsonObject(entry.S3Input) ? entry.S3Input : entry.DatasetDefinition;
      const localPath = isJsonObject(source) ? source.LocalPath : undefined;
      return {
        name,
        index,
        at,
        location: getAt(definition, at),
        localPath: typeof localPath === "string" ? localPath : `${INPUT_FOLDER}/${name}`,
      };
    });
}

/** Adds an input under a free name near to the wanted one; a blank location is asked for by the form. */
export function addCodeInput(
  step: Step,
  { name, location = "" }: { readonly name: string; readonly location?: JsonValue },
): Step {
  return appendEntry(step, INPUTS_PATH, newProcessingInput(freePortName(step, name), location));
}

/** Renames an input and its folder in the container; a folder that its author chose stays. */
export function renameCodeInput(
  step: Step,
  { from, to }: { readonly from: string; readonly to: string },
): Result<Step, PortNameError> {
  const checked = checkPortName(step, to, { except: from });
  if (!checked.ok) return checked;
  const input = codeInputs(step.definition).find(({ name }) => name === from);
  if (!input) return ok(step);

  const renamed = withMember(step, [...INPUTS_PATH, input.index, "InputName"], to);
  if (input.localPath !== `${INPUT_FOLDER}/${from}`) return ok(renamed);
  return ok(withMember(renamed, [...input.at.slice(0, -1), "LocalPath"], `${INPUT_FOLDER}/${to}`));
}

export function removeCodeInput(step: Step, name: string): Step {
  const input = codeInputs(step.definition).find((each) => each.name === name);
  if (!input) return step;
  return withMember(step, INPUTS_PATH, listWithout(step.definition, INPUTS_PATH, input.index));
}

/** The list at `path` without one of its entries. */
export function listWithout(
  definition: StepDefinitionJson,
  path: JsonPath,
  index: number,
): JsonValue {
  return getAt(removeAt(definition, [...path, index]), path) ?? [];
}
