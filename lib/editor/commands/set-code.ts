import type { CodeSettings, PipelineDocument } from "../../pipeline/document";
import { filesOf } from "../../pipeline/files";
import type { StepId } from "../../pipeline/ids";
import { ok } from "../../utils/result";
import { defineCommand, refuse } from "../command";
import { codeStepById, refuseMissingFile } from "../file-name";
import { replaceStep } from "../replace-step";

interface SetCodeInput {
  readonly stepId: StepId;
  readonly change: Partial<Pick<CodeSettings, "entryFile" | "functionName" | "packages">>;
}

const PYTHON_NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/** Changes where an Execute-code step starts and which packages it installs. */
export const setCode = defineCommand(
  "Edit code settings",
  (document: PipelineDocument, { stepId, change }: SetCodeInput) => {
    const step = codeStepById(document, stepId);
    if (!step.ok) return step;
    const code: CodeSettings = { ...step.value.code, ...change };
    if (!filesOf(document, stepId).some(({ name }) => name === code.entryFile))
      return refuseMissingFile(code.entryFile);
    if (!PYTHON_NAME.test(code.functionName)) {
      return refuse(
        "invalid-function-name",
        "Write the function's name as Python does: letters, digits and underscores, not starting with a digit.",
      );
    }
    if (JSON.stringify(code) === JSON.stringify(step.value.code)) return ok(document);
    return ok(replaceStep(document, { ...step.value, code }));
  },
);
