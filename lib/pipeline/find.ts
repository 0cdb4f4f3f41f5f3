import type { BranchName, Parameter, PipelineDocument, Step } from "./document";
import type { StepId } from "./ids";

export function stepById(document: Pick<PipelineDocument, "steps">, id: StepId): Step | undefined {
  return stepIndex(document.steps).get(id);
}

const indexes = new WeakMap<readonly Step[], ReadonlyMap<StepId, Step>>();

function stepIndex(steps: readonly Step[]): ReadonlyMap<StepId, Step> {
  const known = indexes.get(steps);
  if (known) return known;
  const index = new Map(steps.map((step) => [step.id, step]));
  indexes.set(steps, index);
  return index;
}

export function stepByName(document: PipelineDocument, name: string): Step | undefined {
  return document.steps.find((step) => step.definition.Name === name);
}

export function parameterByName(document: PipelineDocument, name: string): Parameter | undefined {
  return document.parameters.find((parameter) => parameter.Name === name);
}

/** Names of all steps, those in branches too: they are unique over the whole definition. */
export function stepNames(document: PipelineDocument): ReadonlySet<string> {
  return new Set(document.steps.map((step) => step.definition.Name));
}

/** Steps directly inside a branch of `condition`, or at the top when it is undefined, in definition order. */
export function stepsUnder(
  document: PipelineDocument,
  condition: StepId | undefined,
  when?: BranchName,
): readonly Step[] {
  return document.steps.filter(
    ({ branch }) =>
      branch?.condition === condition && (when === undefined || branch?.when === when),
  );
}

/** True when the step, or a condition around it, lies in a branch of `condition`. */
export function isInside(document: PipelineDocument, id: StepId, condition: StepId): boolean {
  let step = stepById(document, id);
  for (let guard = 0; step?.branch && guard <= document.steps.length; guard += 1) {
    if (step.branch.condition === condition) return true;
    step = stepById(document, step.branch.condition);
  }
  return false;
}
