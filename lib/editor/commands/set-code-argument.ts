import type { ParameterType, PipelineDocument } from "../../pipeline/document";
import type { StepId } from "../../pipeline/ids";
import { setCodeArgument as setIn } from "../../steps/execute-code/code-arguments";
import type { JsonValue } from "../../utils/json";
import { ok } from "../../utils/result";
import { defineCommand } from "../command";
import { editCode } from "../edit-code";

interface SetCodeArgumentInput {
  readonly stepId: StepId;
  readonly name: string;
  readonly change: { readonly type?: ParameterType; readonly value?: JsonValue };
}

/** Gives a single value that the function receives another value or type. */
export const setCodeArgument = defineCommand(
  "Edit argument",
  (document: PipelineDocument, { stepId, name, change }: SetCodeArgumentInput) =>
    editCode(document, stepId, (step) => ok(setIn(step, name, change))),
);
