import type { PipelineDocument } from "../../pipeline/document";
import { stepById } from "../../pipeline/find";
import type { StepId } from "../../pipeline/ids";
import { ok } from "../../utils/result";
import { checkReturnNames } from "../check-return-names";
import { defineCommand } from "../command";
import { editCode } from "../edit-code";
import { renameReturnInDefinition } from "../rename-return-in-definition";
import { mapDefinitions } from "../replace-step";

interface RenameReturnInput {
  readonly stepId: StepId;
  readonly from: string;
  readonly to: string;
}

/** Renames a returned value and every look-up of it in other steps. */
export const renameReturn = defineCommand(
  "Rename returned value",
  (document: PipelineDocument, { stepId, from, to }: RenameReturnInput) => {
    const renamed = editCode(document, stepId, (step) => {
      const returns = step.code.returns.map((each) =>
        each.name === from ? { ...each, name: to } : each,
      );
      const checked = checkReturnNames(returns);
      return checked.ok ? ok({ ...step, code: { ...step.code, returns } }) : checked;
    });
    const step = stepById(document, stepId);
    if (!renamed.ok || renamed.value === document || !step) return renamed;
    const names = { stepName: step.definition.Name, from, to };
    return ok(
      mapDefinitions(renamed.value, (definition) => renameReturnInDefinition(definition, names)),
    );
  },
);
