import type { PipelineDocument } from "../../pipeline/document";
import type { StepId } from "../../pipeline/ids";
import { addCodeOutput as addTo } from "../../steps/execute-code/code-outputs";
import { ok } from "../../utils/result";
import { defineCommand } from "../command";
import { editCode } from "../edit-code";

interface AddCodeOutputInput {
  readonly stepId: StepId;
  /** Taken as a wish: made a free name that Python takes. */
  readonly name: string;
}

/** Adds a folder that the function fills. */
export const addCodeOutput = defineCommand(
  "Add output",
  (document: PipelineDocument, { stepId, ...output }: AddCodeOutputInput) =>
    editCode(document, stepId, (step) =>
      ok(addTo(step, { ...output, bucket: document.pipeline.bucket })),
    ),
);
