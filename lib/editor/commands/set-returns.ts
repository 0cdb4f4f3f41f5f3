import type { PipelineDocument, ReturnedValue } from "../../pipeline/document";
import type { StepId } from "../../pipeline/ids";
import { setReturns as setIn } from "../../steps/execute-code/code-returns";
import { ok } from "../../utils/result";
import { checkReturnNames } from "../check-return-names";
import { defineCommand } from "../command";
import { editCode } from "../edit-code";

interface SetReturnsInput {
  readonly stepId: StepId;
  /** All of them; a renamed one has a command of its own, so that what reads it follows. */
  readonly returns: readonly ReturnedValue[];
}

/** Declares which keys of the function's result later steps can read. */
export const setReturns = defineCommand(
  "Edit returned values",
  (document: PipelineDocument, { stepId, returns }: SetReturnsInput) =>
    editCode(document, stepId, (step) => {
      const checked = checkReturnNames(returns);
      return checked.ok ? ok(setIn(step, returns, { bucket: document.pipeline.bucket })) : checked;
    }),
);
