import { type Graph, graphOf } from "../../pipeline/graph";
import type { StepId } from "../../pipeline/ids";
import type { Issue } from "../../pipeline/issue";
import { findCycle, waves } from "../../pipeline/order";
import { stepIssue } from "../issue-at";
import type { DocumentRule, StepSubject } from "../validation";

const MOST = 20; // a design with more is told again once these are gone

/** Steps that wait for each other; each circle is told once, at the first of its steps. */
export const dependencyCycle: DocumentRule = ({ document, subjects }) => {
  const graph = withoutLoops(graphOf(document));
  if (isWrittenInOrder(graph)) return [];
  const sorted = waves(graph).reduce((count, wave) => count + wave.length, 0);
  if (sorted === graph.steps.length) return [];

  const byId = new Map(subjects.map((subject) => [subject.step.id, subject]));
  const issues: Issue[] = [];
  let rest = graph;
  for (let cycle = findCycle(rest); cycle && issues.length < MOST; cycle = findCycle(rest)) {
    issues.push(...toIssue(cycle.flatMap((id) => byId.get(id) ?? [])));
    rest = without(rest, new Set(cycle));
  }
  return issues;
};

/** Every step stands behind those that it waits for, as in most designs: there can be no circle, and no search for one. */
function isWrittenInOrder({ steps, edges }: Graph): boolean {
  const places = new Map(steps.map((id, index) => [id, index]));
  return edges.every(({ from, to }) => (places.get(from) ?? 0) < (places.get(to) ?? 0));
}

/** A step that reads from or waits for itself has an issue of its own. */
function withoutLoops(graph: Graph): Graph {
  const hasLoop = graph.edges.some(({ from, to }) => from === to);
  return hasLoop ? { ...graph, edges: graph.edges.filter(({ from, to }) => from !== to) } : graph;
}

function without(graph: Graph, steps: ReadonlySet<StepId>): Graph {
  return {
    ...graph,
    steps: graph.steps.filter((id) => !steps.has(id)),
    edges: graph.edges.filter(({ from, to }) => !steps.has(from) && !steps.has(to)),
  };
}

function toIssue(cycle: readonly StepSubject[]): readonly Issue[] {
  const [first] = cycle;
  if (!first) return [];
  const way = [...cycle, first].map(({ name }) => `“${name}”`).join(" → ");
  return [
    stepIssue(first, {
      code: "dependency-cycle",
      severity: "error",
      path: [],
      message: `These steps wait for each other, so none can start: ${way}. Remove one of the connections.`,
    }),
  ];
}
