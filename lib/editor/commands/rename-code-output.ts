import type { PipelineDocument, Step } from "../../pipeline/document";
import { stepById } from "../../pipeline/find";
import type { StepId } from "../../pipeline/ids";
import { mapReferences } from "../../pipeline/references";
import { renameCodeOutput as renameIn } from "../../steps/execute-code/code-outputs";
import { renameOutputInGet } from "../../steps/processing/processing-outputs";
import { isJsonArray, isJsonObject, type JsonValue } from "../../utils/json";
import { ok } from "../../utils/result";
import { defineCommand } from "../command";
import { editCode } from "../edit-code";
import { mapDefinitions } from "../replace-step";

interface RenameCodeOutputInput {
  readonly stepId: StepId;
  readonly from: string;
  readonly to: string;
}

/** Renames a folder that the function fills, in its own step and wherever it is read. */
export const renameCodeOutput = defineCommand(
  "Rename output",
  (document: PipelineDocument, { stepId, from, to }: RenameCodeOutputInput) => {
    const renamed = editCode(document, stepId, (step) => {
      const changed = renameIn(step, { from, to });
      return changed.ok && changed.value !== step
        ? ok(withPropertyFiles(changed.value, { from, to }))
        : changed;
    });
    const step = stepById(document, stepId);
    if (!renamed.ok || renamed.value === document || !step) return renamed;
    const rename = renameOutputInGet(step.definition.Name, { from, to });
    return ok(mapDefinitions(renamed.value, (definition) => mapReferences(definition, rename)));
  },
);

/** Property files say which output they lie in. */
function withPropertyFiles(
  step: Step,
  { from, to }: { readonly from: string; readonly to: string },
): Step {
  const { PropertyFiles } = step.definition;
  if (!isJsonArray(PropertyFiles)) return step;
  const rename = (file: JsonValue) =>
    isJsonObject(file) && file.OutputName === from ? { ...file, OutputName: to } : file;
  return { ...step, definition: { ...step.definition, PropertyFiles: PropertyFiles.map(rename) } };
}
