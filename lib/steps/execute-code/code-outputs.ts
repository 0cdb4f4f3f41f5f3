import type { Step, StepDefinitionJson } from "../../pipeline/document";
import { isJsonObject } from "../../utils/json";
import { getAt } from "../../utils/json-path";
import { ok, type Result } from "../../utils/result";
import { withMember } from "../port";
import { appendEntry } from "../processing/processing-inputs";
import {
  newProcessingOutput,
  OUTPUT_FOLDER,
  OUTPUTS_PATH,
  processingOutputs,
  renameRunFolder,
} from "../processing/processing-outputs";
import { listWithout } from "./code-inputs";
import { checkPortName, freePortName, type PortNameError, RESULT_OUTPUT } from "./port-names";

/** A folder that the function fills: an entry of `Outputs` other than the returned values. */
export interface CodeOutput {
  readonly name: string;
  /** Position in AWS's list. */
  readonly index: number;
  /** Its folder in the container. */
  readonly localPath: string;
}

/** The outputs of an Execute-code step in AWS's order. */
export function codeOutputs(definition: StepDefinitionJson): readonly CodeOutput[] {
  return processingOutputs(definition)
    .filter(({ name }) => name !== RESULT_OUTPUT)
    .map(({ name, index, entry }) => {
      const localPath = isJsonObject(entry.S3Output) ? entry.S3Output.LocalPath : undefined;
      return {
        name,
        index,
        localPath: typeof localPath === "string" ? localPath : `${OUTPUT_FOLDER}/${name}`,
      };
    });
}

/** Adds an output under a free name near to the wanted one, to a folder of its own in every run. */
export function addCodeOutput(
  step: Step,
  { name, bucket }: { readonly name: string; readonly bucket: string },
): Step {
  const stepName = step.definition.Name;
  const entry = newProcessingOutput(freePortName(step, name), { stepName, bucket });
  return appendEntry(step, OUTPUTS_PATH, entry);
}

/**
 * Renames an output with its folders in the container and in S3; folders that their author chose stay. What other
 * steps read is renamed with `renameOutputInGet`.
 */
export function renameCodeOutput(
  step: Step,
  { from, to }: { readonly from: string; readonly to: string },
): Result<Step, PortNameError> {
  const checked = checkPortName(step, to, { except: from });
  if (!checked.ok) return checked;
  const output = codeOutputs(step.definition).find(({ name }) => name === from);
  if (!output) return ok(step);

  const at = [...OUTPUTS_PATH, output.index];
  let renamed = withMember(step, [...at, "OutputName"], to);
  if (output.localPath === `${OUTPUT_FOLDER}/${from}`) {
    renamed = withMember(renamed, [...at, "S3Output", "LocalPath"], `${OUTPUT_FOLDER}/${to}`);
  }
  const location = getAt(step.definition, [...at, "S3Output", "S3Uri"]);
  const stepName = step.definition.Name;
  const moved = renameRunFolder(location, { stepName, from, to });
  return ok(
    moved === undefined ? renamed : withMember(renamed, [...at, "S3Output", "S3Uri"], moved),
  );
}

export function removeCodeOutput(step: Step, name: string): Step {
  const output = codeOutputs(step.definition).find((each) => each.name === name);
  if (!output) return step;
  return withMember(step, OUTPUTS_PATH, listWithout(step.definition, OUTPUTS_PATH, output.index));
}
