import type { PipelineDocument } from "../../pipeline/document";
import { stepById, stepByName, stepNames } from "../../pipeline/find";
import type { StepId } from "../../pipeline/ids";
import { renameInDefinition, renameOwnFolders } from "../../pipeline/rename-in-definition";
import { ok } from "../../utils/result";
import { defineCommand, refuse, refuseMissingStep } from "../command";
import { mapSteps } from "../replace-step";
import { checkStepName } from "../step-name";

/** Renames a step, every reference to it, and the folders it writes to in each run. */
export const renameStep = defineCommand(
  "Rename step",
  (
    document: PipelineDocument,
    { stepId, name }: { readonly stepId: StepId; readonly name: string },
  ) => {
    const step = stepById(document, stepId);
    if (!step) return refuseMissingStep();
    const from = step.definition.Name;
    if (name === from) return ok(document);
    const checked = checkStepName(name);
    if (!checked.ok) return checked;
    if (stepNames(document).has(name)) {
      return refuse(
        "name-taken",
        `Another step is already called “${name}”. Choose a different name.`,
      );
    }

    const isMeant = stepByName(document, from)?.id === stepId; // of several with one name, references mean the first
    return ok(
      mapSteps(document, (each) => {
        const renamed = isMeant
          ? renameInDefinition(each.definition, new Map([[from, name]]))
          : each.definition;
        const definition =
          each.id === stepId ? { ...renameOwnFolders(renamed, from, name), Name: name } : renamed;
        return definition === each.definition ? each : { ...each, definition };
      }),
    );
  },
);
