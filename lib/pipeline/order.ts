import type { Edge, Graph } from "./graph";
import type { StepId } from "./ids";

/** Steps that may run at the same time, wave after wave; steps on a cycle, or behind one, are left out. */
export function waves(graph: Graph): readonly (readonly StepId[])[] {
  const waiting = countPredecessors(graph);
  const successors = successorsOf(graph);
  const result: StepId[][] = [];
  let wave = graph.steps.filter((id) => waiting.get(id) === 0);
  while (wave.length > 0) {
    result.push(wave);
    const next: StepId[] = [];
    for (const id of wave) {
      for (const to of successors.get(id) ?? []) {
        const left = (waiting.get(to) ?? 0) - 1;
        waiting.set(to, left);
        if (left === 0) next.push(to);
      }
    }
    wave = graph.steps.length > 200 ? next : graph.steps.filter((id) => next.includes(id));
  }
  return result;
}

/** Producers before consumers, ties in definition order; steps on a cycle, or behind one, come last. */
export function topologicalOrder(graph: Graph): readonly StepId[] {
  const ordered = waves(graph).flat();
  const seen = new Set(ordered);
  return [...ordered, ...graph.steps.filter((id) => !seen.has(id))];
}

/** One cycle as the steps on it in running order, or undefined when there is none. */
export function findCycle(graph: Graph): readonly StepId[] | undefined {
  const successors = successorsOf(graph);
  const state = new Map<StepId, "open" | "done">();
  const path: StepId[] = [];

  for (const root of graph.steps) {
    const stack: { id: StepId; next: number }[] = state.has(root) ? [] : [{ id: root, next: 0 }];
    while (stack.length > 0) {
      const top = stack.at(-1);
      if (!top) break;
      if (top.next === 0) {
        state.set(top.id, "open");
        path.push(top.id);
      }
      const to = [...(successors.get(top.id) ?? [])][top.next];
      top.next += 1;
      if (to === undefined) {
        state.set(top.id, "done");
        path.pop();
        stack.pop();
      } else if (state.get(to) === "open") return path.slice(path.indexOf(to));
      else if (!state.has(to)) stack.push({ id: to, next: 0 });
    }
  }
  return undefined;
}

/** The way from `from` to `to` along edges, both ends included, or undefined: drawing `to → from` would close it. */
export function findPath(graph: Graph, from: StepId, to: StepId): readonly StepId[] | undefined {
  const successors = successorsOf(graph);
  const cameFrom = new Map<StepId, StepId | undefined>([[from, undefined]]);
  const queue = [from];
  for (const id of queue) {
    if (id === to) return trace(cameFrom, to);
    for (const next of successors.get(id) ?? []) {
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, id);
      queue.push(next);
    }
  }
  return undefined;
}

function trace(cameFrom: ReadonlyMap<StepId, StepId | undefined>, end: StepId): readonly StepId[] {
  const path: StepId[] = [];
  for (let id: StepId | undefined = end; id !== undefined; id = cameFrom.get(id)) path.unshift(id);
  return path;
}

type Successors = ReadonlyMap<StepId, ReadonlySet<StepId>>;

const known = new WeakMap<readonly Edge[], Successors>();

function successorsOf({ edges }: { readonly edges: readonly Edge[] }): Successors {
  const cached = known.get(edges);
  if (cached) return cached;
  const successors = new Map<StepId, Set<StepId>>();
  for (const { from, to } of edges) {
    const others = successors.get(from);
    if (others) others.add(to);
    else successors.set(from, new Set([to]));
  }
  known.set(edges, successors);
  return successors;
}

function countPredecessors(graph: Graph): Map<StepId, number> {
  const counts = new Map(graph.steps.map((id) => [id, 0]));
  for (const targets of successorsOf(graph).values()) {
    for (const to of targets) counts.set(to, (counts.get(to) ?? 0) + 1);
  }
  return counts;
}
