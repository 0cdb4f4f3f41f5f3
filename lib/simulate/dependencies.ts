import type { PipelineDocument, Step } from "../pipeline/document";
import { stepById } from "../pipeline/find";
import { graphOf } from "../pipeline/graph";
import type { StepId } from "../pipeline/ids";

/** Who waits for whom: for a value, by `DependsOn`, or for the condition around a branch. */
export interface Dependencies {
  readonly before: ReadonlyMap<StepId, readonly Step[]>;
  /** In the order of the design. */
  readonly behind: ReadonlyMap<StepId, readonly Step[]>;
}

export function dependenciesOf(document: PipelineDocument): Dependencies {
  const before = new Map<StepId, Set<StepId>>(document.steps.map(({ id }) => [id, new Set()]));
  const behind = new Map<StepId, Step[]>(document.steps.map(({ id }) => [id, []]));
  for (const { from, to } of graphOf(document).edges) before.get(to)?.add(from);
  for (const step of document.steps)
    for (const id of before.get(step.id) ?? []) behind.get(id)?.push(step);
  const stepsOf = (ids: ReadonlySet<StepId>) =>
    [...ids].flatMap((id) => stepById(document, id) ?? []);
  return { before: new Map([...before].map(([id, ids]) => [id, stepsOf(ids)])), behind };
}
