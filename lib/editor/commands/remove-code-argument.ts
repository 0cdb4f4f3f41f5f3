import type { PipelineDocument } from "../../pipeline/document";
import type { StepId } from "../../pipeline/ids";
import { removeCodeArgument as removeFrom } from "../../steps/execute-code/code-arguments";
import { ok } from "../../utils/result";
import { defineCommand } from "../command";
import { editCode } from "../edit-code";

/** Removes a single value that the function receives. */
export const removeCodeArgument = defineCommand(
  "Remove argument",
  (
    document: PipelineDocument,
    { stepId, name }: { readonly stepId: StepId; readonly name: string },
  ) => editCode(document, stepId, (step) => ok(removeFrom(step, name))),
);
