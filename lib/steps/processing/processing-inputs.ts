import type { Step, StepDefinitionJson } from "../../pipeline/document";
import {
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonPath,
  type JsonValue,
} from "../../utils/json";
import { getAt } from "../../utils/json-path";
import { withMember } from "../port";

export const INPUTS_PATH: JsonPath = ["Arguments", "ProcessingInputs"];
export const INPUT_FOLDER = "/opt/ml/processing/input";

/** As many inputs, and as many outputs, as a processing job takes. Source: `CreateProcessingJob`. */
const MAX_ENTRIES = 10;

/** One entry of a list that AWS keys by a name inside each entry. */
export interface NamedEntry {
  readonly name: string;
  /** Position in AWS's list. */
  readonly index: number;
  readonly entry: JsonObject;
}

/** The entries of `ProcessingInputs` that have a name, in AWS's order. */
export function processingInputs(definition: StepDefinitionJson): readonly NamedEntry[] {
  return namedEntries(getAt(definition, INPUTS_PATH), "InputName");
}

export function namedEntries(
  list: JsonValue | undefined,
  nameMember: string,
): readonly NamedEntry[] {
  if (!isJsonArray(list)) return [];
  return list.flatMap((entry, index) => {
    const name = isJsonObject(entry) ? entry[nameMember] : undefined;
    return isJsonObject(entry) && typeof name === "string" ? [{ name, index, entry }] : [];
  });
}

/** Where an input's S3 location stands in the definition. */
export function inputLocationPath(index: number): JsonPath {
  return [...INPUTS_PATH, index, "S3Input", "S3Uri"];
}

/** An input that SageMaker copies from `location`, a text or an expression, to `/opt/ml/processing/input/<name>`. */
export function newProcessingInput(name: string, location: JsonValue): JsonObject {
  return {
    InputName: name,
    AppManaged: false,
    S3Input: {
      S3Uri: location,
      LocalPath: `${INPUT_FOLDER}/${name}`,
      S3DataType: "S3Prefix",
      S3InputMode: "File",
    },
  };
}

/** The step with one more entry at the end of the list at `path`, which is made when missing. */
export function appendEntry(step: Step, path: JsonPath, entry: JsonObject): Step {
  const list = getAt(step.definition, path);
  return withMember(step, path, [...(isJsonArray(list) ? list : []), entry]);
}

/** True when another entry can be added: there is a list or nothing yet, and AWS's limit is not reached. */
export function hasRoom({ definition }: Step, path: JsonPath): boolean {
  const list = getAt(definition, path);
  return list === undefined || (isJsonArray(list) && list.length < MAX_ENTRIES);
}
