import type { Branch, PipelineDocument, Step } from "../pipeline/document";
import { stepById } from "../pipeline/find";

/** The branches that a step lies in, innermost first. */
export function branchesAround(document: PipelineDocument, step: Step): readonly Branch[] {
  const branches: Branch[] = [];
  for (let at: Step | undefined = step; at?.branch; at = stepById(document, at.branch.condition)) {
    if (branches.length > document.steps.length) break; // a stored document has no circles; one in the making might
    branches.push(at.branch);
  }
  return branches;
}
