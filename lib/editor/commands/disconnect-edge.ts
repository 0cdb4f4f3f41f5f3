import type { PipelineDocument, Step } from "../../pipeline/document";
import { stepById } from "../../pipeline/find";
import { type DataEdge, type Edge, graphOf } from "../../pipeline/graph";
import { portsOfEdge } from "../../steps/edge-ports";
import { assertNever } from "../../utils/assert-never";
import type { JsonPath } from "../../utils/json";
import { ok, type Result } from "../../utils/result";
import { type CommandError, defineCommand, refuse } from "../command";
import { dropDependencies } from "../dependencies";
import { removeReferences } from "../remove-references";
import { replaceStep } from "../replace-step";
import { moveOutOfBranch } from "./move-out-of-branch";

/** Takes away what an edge is drawn from: a reference with its expression, a name in `DependsOn`, or the branch. */
export const disconnectEdge = defineCommand(
  "Disconnect",
  (document: PipelineDocument, { edgeId }: { readonly edgeId: string }) => {
    const edge = graphOf(document).edges.find(({ id }) => id === edgeId);
    const [from, to] = edge ? [stepById(document, edge.from), stepById(document, edge.to)] : [];
    if (!edge || !from || !to)
      return refuse("edge-not-found", "That connection is no longer in the design.");
    return disconnected(document, edge, { from, to });
  },
);

interface Ends {
  readonly from: Step;
  readonly to: Step;
}

function disconnected(
  document: PipelineDocument,
  edge: Edge,
  { from, to }: Ends,
): Result<PipelineDocument, CommandError> {
  switch (edge.kind) {
    case "data": {
      const definition = removeReferences(
        to.definition,
        referencesDrawnAs(document, edge, { from, to }),
      );
      return ok(replaceStep(document, { ...to, definition }));
    }
    case "order": {
      const definition = dropDependencies(to.definition, new Set([from.definition.Name]));
      return ok(replaceStep(document, { ...to, definition }));
    }
    case "branch":
      return moveOutOfBranch(document, { stepId: to.id });
    default:
      return assertNever(edge);
  }
}

/** Where the references stand that the canvas draws as this one edge: those between the same two ports. */
function referencesDrawnAs(
  document: PipelineDocument,
  edge: DataEdge,
  { from, to }: Ends,
): readonly JsonPath[] {
  const { output, input } = portsOfEdge(edge, from, to);
  if (!output || !input) return [edge.at];
  return graphOf(document).edges.flatMap((other) => {
    if (other.kind !== "data" || other.from !== edge.from || other.to !== edge.to) return [];
    const ports = portsOfEdge(other, from, to);
    return ports.output?.id === output.id && ports.input?.id === input.id ? [other.at] : [];
  });
}
