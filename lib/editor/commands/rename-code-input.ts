import type { PipelineDocument } from "../../pipeline/document";
import type { StepId } from "../../pipeline/ids";
import { renameCodeInput as renameIn } from "../../steps/execute-code/code-inputs";
import { defineCommand } from "../command";
import { editCode } from "../edit-code";

interface RenameCodeInputInput {
  readonly stepId: StepId;
  readonly from: string;
  readonly to: string;
}

/** Renames a folder that the function reads. */
export const renameCodeInput = defineCommand(
  "Rename input",
  (document: PipelineDocument, { stepId, from, to }: RenameCodeInputInput) =>
    editCode(document, stepId, (step) => renameIn(step, { from, to })),
);
