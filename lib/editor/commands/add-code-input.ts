import type { PipelineDocument } from "../../pipeline/document";
import type { StepId } from "../../pipeline/ids";
import { addCodeInput as addTo } from "../../steps/execute-code/code-inputs";
import type { JsonValue } from "../../utils/json";
import { ok } from "../../utils/result";
import { defineCommand } from "../command";
import { editCode } from "../edit-code";

interface AddCodeInputInput {
  readonly stepId: StepId;
  /** Taken as a wish: made a free name that Python takes. */
  readonly name: string;
  /** S3 address or expression; blank when absent. */
  readonly location?: JsonValue;
}

/** Adds a folder of files that the function reads. */
export const addCodeInput = defineCommand(
  "Add input",
  (document: PipelineDocument, { stepId, ...input }: AddCodeInputInput) =>
    editCode(document, stepId, (step) => ok(addTo(step, input))),
);
