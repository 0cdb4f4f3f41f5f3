import type { PipelineDocument } from "../../pipeline/document";
import type { StepId } from "../../pipeline/ids";
import { renameCodeArgument as renameIn } from "../../steps/execute-code/code-arguments";
import { defineCommand } from "../command";
import { editCode } from "../edit-code";

interface RenameCodeArgumentInput {
  readonly stepId: StepId;
  readonly from: string;
  readonly to: string;
}

/** Renames a single value that the function receives. */
export const renameCodeArgument = defineCommand(
  "Rename argument",
  (document: PipelineDocument, { stepId, from, to }: RenameCodeArgumentInput) =>
    editCode(document, stepId, (step) => renameIn(step, { from, to })),
);
