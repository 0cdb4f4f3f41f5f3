import type { PipelineDocument } from "../pipeline/document";
import { isInside, stepById } from "../pipeline/find";
import type { StepId } from "../pipeline/ids";
import { err, ok, type Result } from "../utils/result";
import { isCondition } from "./branch-tree";
import { checkNoCycle } from "./check-connection";
import type { CommandError } from "./command";

/** Refuses to let a branch of `condition` run a step that the condition itself needs, lies in, or is. */
export function checkBranch(
  document: PipelineDocument,
  condition: StepId,
  stepId: StepId,
): Result<undefined, CommandError> {
  const [gate, step] = [stepById(document, condition), stepById(document, stepId)];
  if (!gate || !step)
    return err({ code: "step-not-found", message: "That step is no longer in the design." });
  const [gateName, name] = [gate.definition.Name, step.definition.Name];
  if (!isCondition(gate)) {
    return err({
      code: "not-a-condition",
      message: `“${gateName}” has no branches. Only a condition has.`,
    });
  }
  if (condition === stepId) {
    return err({
      code: "own-branch",
      message: `“${name}” cannot stand in its own branch. Choose another step.`,
    });
  }
  if (isInside(document, condition, stepId)) {
    return err({
      code: "own-branch",
      message: `“${gateName}” already stands in a branch of “${name}”. Move it out of that branch first.`,
    });
  }
  return step.branch?.condition === condition
    ? ok(undefined)
    : checkNoCycle(document, condition, stepId);
}
