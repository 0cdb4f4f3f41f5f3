import type { PipelineDocument, Step } from "../../pipeline/document";
import { stepById } from "../../pipeline/find";
import { graphOf } from "../../pipeline/graph";
import { conditionsOf } from "../../steps/condition/branch-conditions";
import { conditionsHold, type Truth } from "../../steps/condition/testing";
import { isCondition } from "../branch-tree";

/**
 * The names of the steps that run, conditions left out: those whose conditions come out their way and whose inputs all
 * came. For tests.
 */
export function stepsThatRun(document: PipelineDocument, truth: Truth): readonly string[] {
  const known = new Map<string, boolean>();
  const runs = (step: Step | undefined): boolean => {
    if (!step) return false;
    const answer = known.get(step.id);
    if (answer !== undefined) return answer;
    known.set(step.id, false); // a circle never starts
    const isReady = graphOf(document).edges.every((edge) => {
      if (edge.to !== step.id) return true;
      const before = stepById(document, edge.from);
      if (!runs(before)) return false;
      if (edge.kind !== "branch" || !before) return true;
      return conditionsHold(conditionsOf(before) ?? [], truth) === (edge.when === "true");
    });
    known.set(step.id, isReady);
    return isReady;
  };
  const running = document.steps.filter((step) => !isCondition(step) && runs(step));
  return running.map(({ definition }) => definition.Name).toSorted();
}
