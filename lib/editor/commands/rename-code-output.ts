import type { PipelineDocument } from "../../pipeline/document";
import { stepById } from "../../pipeline/find";
import type { StepId } from "../../pipeline/ids";
import { mapReferences } from "../../pipeline/references";
import { renameCodeOutput as renameIn } from "../../steps/execute-code/code-outputs";
import { renameOutputInGet } from "../../steps/processing/processing-outputs";
import { ok } from "../../utils/result";
import { defineCommand } from "../command";
import { editCode } from "../edit-code";
import { renameOutputInFiles } from "../rename-output-in-files";
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
        ? ok({
            ...changed.value,
            definition: renameOutputInFiles(changed.value.definition, { from, to }),
          })
        : changed;
    });
    const step = stepById(document, stepId);
    if (!renamed.ok || renamed.value === document || !step) return renamed;
    const rename = renameOutputInGet(step.definition.Name, { from, to });
    return ok(mapDefinitions(renamed.value, (definition) => mapReferences(definition, rename)));
  },
);
