import type { PipelineDocument, Step } from "../../pipeline/document";
import { graphOf } from "../../pipeline/graph";
import type { StepId } from "../../pipeline/ids";

/** Everything that has to be done before a step starts: what it reads and waits for, and the conditions around it. */
export function stepsBefore(document: PipelineDocument, id: StepId): ReadonlySet<StepId> {
  const producers = producersOf(document);
  const before = new Set<StepId>();
  const open = [id];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const from of producers.get(at) ?? []) {
      if (before.has(from)) continue;
      before.add(from);
      open.push(from);
    }
  }
  return before;
}

const known = new WeakMap<readonly Step[], ReadonlyMap<StepId, readonly StepId[]>>();

function producersOf(document: PipelineDocument): ReadonlyMap<StepId, readonly StepId[]> {
  const cached = known.get(document.steps);
  if (cached) return cached;
  const producers = new Map<StepId, StepId[]>();
  for (const { from, to } of graphOf(document).edges) {
    const list = producers.get(to);
    if (list) list.push(from);
    else producers.set(to, [from]);
  }
  known.set(document.steps, producers);
  return producers;
}
