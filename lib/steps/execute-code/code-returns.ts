import type { ReturnedValue, Step, StepDefinitionJson } from "../../pipeline/document";
import { isJsonArray, isJsonObject, type JsonObject } from "../../utils/json";
import { removeAt } from "../../utils/json-path";
import { withMember } from "../port";
import { appendEntry } from "../processing/processing-inputs";
import {
  newProcessingOutput,
  OUTPUTS_PATH,
  processingOutputs,
} from "../processing/processing-outputs";
import { listWithout } from "./code-inputs";
import { RESULT_OUTPUT } from "./port-names";

export const RESULT_FILE = "result.json";

/** Name under which later steps read the returned values. */
export const RESULT_PROPERTY_FILE = "Result";

/**
 * Declares which keys of the returned dictionary later steps can read. The output and the property file that carry
 * them are there exactly when there are any.
 */
export function setReturns(
  step: Step,
  returns: readonly ReturnedValue[],
  { bucket }: { readonly bucket: string },
): Step {
  const declared = step.code ? { ...step, code: { ...step.code, returns } } : step;
  return returns.length > 0 ? withResult(declared, bucket) : withoutResult(declared);
}

function withResult(step: Step, bucket: string): Step {
  const { Name } = step.definition;
  const result = processingOutputs(step.definition).find(({ name }) => name === RESULT_OUTPUT);
  const uploaded = result
    ? step
    : appendEntry(
        step,
        OUTPUTS_PATH,
        newProcessingOutput(RESULT_OUTPUT, { stepName: Name, bucket }),
      );

  const files = propertyFiles(step.definition);
  if (files.some(isResultFile)) return uploaded;
  return withMember(uploaded, ["PropertyFiles"], [...files, RESULT_ENTRY]);
}

const RESULT_ENTRY: JsonObject = {
  PropertyFileName: RESULT_PROPERTY_FILE,
  OutputName: RESULT_OUTPUT,
  FilePath: RESULT_FILE,
};

function withoutResult(step: Step): Step {
  const result = processingOutputs(step.definition).find(({ name }) => name === RESULT_OUTPUT);
  const kept = result
    ? withMember(step, OUTPUTS_PATH, listWithout(step.definition, OUTPUTS_PATH, result.index))
    : step;

  const files = propertyFiles(step.definition);
  const others = files.filter((file) => !isResultFile(file));
  if (others.length === files.length) return kept;
  if (others.length > 0) return withMember(kept, ["PropertyFiles"], others);
  const { Name, Type } = kept.definition;
  return { ...kept, definition: { ...removeAt(kept.definition, ["PropertyFiles"]), Name, Type } };
}

function propertyFiles({ PropertyFiles }: StepDefinitionJson): readonly JsonObject[] {
  return isJsonArray(PropertyFiles) ? PropertyFiles.filter(isJsonObject) : [];
}

function isResultFile({ PropertyFileName }: JsonObject): boolean {
  return PropertyFileName === RESULT_PROPERTY_FILE;
}
