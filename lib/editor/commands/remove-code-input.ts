import type { PipelineDocument } from "../../pipeline/document";
import type { StepId } from "../../pipeline/ids";
import { removeCodeInput as removeFrom } from "../../steps/execute-code/code-inputs";
import { ok } from "../../utils/result";
import { defineCommand } from "../command";
import { editCode } from "../edit-code";

/** Removes a folder that the function reads. */
export const removeCodeInput = defineCommand(
  "Remove input",
  (
    document: PipelineDocument,
    { stepId, name }: { readonly stepId: StepId; readonly name: string },
  ) => editCode(document, stepId, (step) => ok(removeFrom(step, name))),
);
