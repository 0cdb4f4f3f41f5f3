import type { PipelineDocument } from "../../pipeline/document";
import type { StepId } from "../../pipeline/ids";
import { removeCodeOutput as removeFrom } from "../../steps/execute-code/code-outputs";
import { ok } from "../../utils/result";
import { defineCommand } from "../command";
import { editCode } from "../edit-code";

/** Removes a folder that the function fills; values that read it stay, and validation points at them. */
export const removeCodeOutput = defineCommand(
  "Remove output",
  (
    document: PipelineDocument,
    { stepId, name }: { readonly stepId: StepId; readonly name: string },
  ) => editCode(document, stepId, (step) => ok(removeFrom(step, name))),
);
