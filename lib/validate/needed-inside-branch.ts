import type { Branch, PipelineDocument, Step } from "../pipeline/document";
import { stepById, stepByName } from "../pipeline/find";
import { referencedStep, referencesIn } from "../pipeline/references";
import { isJsonArray } from "../utils/json";
import { branchesAround } from "./branches-around";

/**
 * A step that a nested condition, or a condition around it, needs and that itself lies in one of the branches around:
 * its result exists only when that branch runs, so the nested condition cannot be decided outside.
 */
export function neededInsideBranch(document: PipelineDocument, nested: Step): Step | undefined {
  const path = branchesAround(document, nested);
  const outer = path.flatMap(({ condition }) => stepById(document, condition) ?? []);
  return [nested, ...outer]
    .flatMap((step) => stepsNeededBy(document, step))
    .find((step) =>
      branchesAround(document, step).some((branch) =>
        path.some((own) => isSameBranch(own, branch)),
      ),
    );
}

export function isSameBranch(left: Branch, right: Branch): boolean {
  return left.condition === right.condition && left.when === right.when;
}

function stepsNeededBy(document: PipelineDocument, { definition }: Step): readonly Step[] {
  const read = referencesIn(definition).map(({ get }) => referencedStep(get));
  const waits = isJsonArray(definition.DependsOn) ? definition.DependsOn : [];
  return [...read, ...waits].flatMap((name) =>
    typeof name === "string" ? (stepByName(document, name) ?? []) : [],
  );
}
