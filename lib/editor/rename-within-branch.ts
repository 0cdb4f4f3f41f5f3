import type { Branch, PipelineDocument, Step } from "../pipeline/document";
import { stepById } from "../pipeline/find";
import { type Renames, renameInDefinition } from "../pipeline/rename-in-definition";
import { mapSteps } from "./replace-step";

/** The document in which the steps of a branch, those further in too, mean other steps by some names. */
export function renameWithinBranch(
  document: PipelineDocument,
  branch: Branch,
  renames: Renames,
): PipelineDocument {
  return mapSteps(document, (step) => {
    if (!liesIn(document, step, branch)) return step;
    const definition = renameInDefinition(step.definition, renames);
    return definition === step.definition ? step : { ...step, definition };
  });
}

function liesIn(document: PipelineDocument, step: Step, { condition, when }: Branch): boolean {
  let inner: Step | undefined = step;
  for (let guard = 0; inner?.branch && guard <= document.steps.length; guard += 1) {
    if (inner.branch.condition === condition) return inner.branch.when === when;
    inner = stepById(document, inner.branch.condition);
  }
  return false;
}
