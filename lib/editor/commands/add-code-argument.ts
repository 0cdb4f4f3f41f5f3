import type { ParameterType, PipelineDocument } from "../../pipeline/document";
import type { StepId } from "../../pipeline/ids";
import { addCodeArgument as addTo } from "../../steps/execute-code/code-arguments";
import type { JsonValue } from "../../utils/json";
import { ok } from "../../utils/result";
import { defineCommand } from "../command";
import { editCode } from "../edit-code";

interface AddCodeArgumentInput {
  readonly stepId: StepId;
  /** Taken as a wish: made a free name that Python takes. */
  readonly name: string;
  readonly type?: ParameterType;
  readonly value?: JsonValue;
}

/** Adds a single value that the function receives. */
export const addCodeArgument = defineCommand(
  "Add argument",
  (document: PipelineDocument, { stepId, ...argument }: AddCodeArgumentInput) =>
    editCode(document, stepId, (step) => ok(addTo(step, argument))),
);
