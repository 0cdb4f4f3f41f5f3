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

/** The dependencies of a design; those of the same steps are the same object. */
export function dependenciesOf(document: PipelineDocument): Dependencies {
  const known = cache.get(document.steps);
  if (known) return known;
  const dependencies = derive(document);
  cache.set(document.steps, dependencies);
  return dependencies;
}

const cache = new WeakMap<readonly Step[], Dependencies>();

function derive(document: PipelineDocument): Dependencies {
  const before = new Map<StepId, Step[]>();
  const behind = new Map<StepId, Step[]>();
  const seen = new Set<string>();
  for (const { from, to } of graphOf(document).edges) {
    const pair = `${from} ${to}`;
    if (seen.has(pair)) continue; // several values of one step are waited for once
    seen.add(pair);
    append(before, to, stepById(document, from));
    append(behind, from, stepById(document, to));
  }
  return { before, behind };
}

function append(steps: Map<StepId, Step[]>, id: StepId, step: Step | undefined): void {
  if (!step) return;
  const known = steps.get(id);
  if (known) known.push(step);
  else steps.set(id, [step]);
}
