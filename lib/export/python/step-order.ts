import type { PipelineDocument, Step } from "../../pipeline/document";
import { stepById } from "../../pipeline/find";
import { type Edge, graphOf } from "../../pipeline/graph";
import { topologicalOrder } from "../../pipeline/order";

/**
 * The steps in the order in which a file makes them: producers before consumers, a condition after what its branches
 * hold, since it is given them; ties in definition order.
 */
export function stepOrder(document: PipelineDocument): readonly Step[] {
  const graph = graphOf(document);
  const edges = graph.edges.map(
    (edge): Edge => (edge.kind === "branch" ? { ...edge, from: edge.to, to: edge.from } : edge),
  );
  return topologicalOrder({ ...graph, edges }).flatMap((id) => stepById(document, id) ?? []);
}
