import type { PipelineDocument } from "../../pipeline/document";
import { stepById, stepNames } from "../../pipeline/find";
import type { StepId } from "../../pipeline/ids";
import { renameOwnFolders } from "../../pipeline/rename-in-definition";
import { ok } from "../../utils/result";
import { defineCommand, refuse, refuseMissingStep } from "../command";
import { renameWithinBranch } from "../rename-within-branch";
import { replaceStep } from "../replace-step";
import { uniqueStepName } from "../step-name";

/**
 * Gives a step that shares its name with one of the other branch a name of its own. What in its branch reads that name
 * means this step; everything else goes on meaning the other one.
 */
export const renameTwin = defineCommand(
  "Rename step of the other branch",
  (document: PipelineDocument, { stepId }: { readonly stepId: StepId }) => {
    const step = stepById(document, stepId);
    if (!step) return refuseMissingStep();
    const from = step.definition.Name;
    if (!step.branch) return refuse("no-branch", `“${from}” lies in no branch. Rename it instead.`);
    const to = uniqueStepName(from, stepNames(document));
    const renamed = { ...renameOwnFolders(step.definition, from, to), Name: to };
    return ok(
      renameWithinBranch(
        replaceStep(document, { ...step, definition: renamed }),
        step.branch,
        new Map([[from, to]]),
      ),
    );
  },
);
