import type { PipelineDocument, Step } from "@/lib/pipeline/document";
import { stepById } from "@/lib/pipeline/find";
import { type DataEdge, graphOf } from "@/lib/pipeline/graph";
import type { StepId } from "@/lib/pipeline/ids";
import { portsOfEdge } from "@/lib/steps/edge-ports";
import type { JsonPath } from "@/lib/utils/json";
import { formatPath } from "@/lib/utils/json-path";

/** What one step reads from another. */
interface DataLinks {
  /** The step at the other end. */
  readonly step: Step;
  readonly links: readonly DataLink[];
}

interface DataLink {
  /** `train → channel train`. */
  readonly text: string;
  /** Where the reading step holds the first reference. */
  readonly at: JsonPath;
  readonly reader: StepId;
}

/** What a step reads, by the step it reads from, in the order of the design. */
export function readsOf(document: PipelineDocument, id: StepId): readonly DataLinks[] {
  return linksBy(document, {
    end: "from",
    edges: dataEdges(document).filter(({ to }) => to === id),
  });
}

/** What others read from a step, by the step that reads. */
export function readersOf(document: PipelineDocument, id: StepId): readonly DataLinks[] {
  return linksBy(document, {
    end: "to",
    edges: dataEdges(document).filter(({ from }) => from === id),
  });
}

function dataEdges(document: PipelineDocument): readonly DataEdge[] {
  return graphOf(document).edges.filter((edge) => edge.kind === "data");
}

interface Ends {
  readonly end: "from" | "to";
  readonly edges: readonly DataEdge[];
}

function linksBy(document: PipelineDocument, { end, edges }: Ends): readonly DataLinks[] {
  const ids = new Set(edges.map((edge) => edge[end]));
  return document.steps
    .filter((step) => ids.has(step.id))
    .map((step) => {
      const links = new Map<string, DataLink>(); // two references of one join are one link
      for (const edge of edges.filter((each) => each[end] === step.id)) {
        const text = describe(document, edge);
        if (!links.has(text)) links.set(text, { text, at: edge.at, reader: edge.to });
      }
      return { step, links: [...links.values()] };
    });
}

/** By the labels of the ports, else by the property and the member. */
function describe(document: PipelineDocument, edge: DataEdge): string {
  const [from, to] = [stepById(document, edge.from), stepById(document, edge.to)];
  const { output, input } = from && to ? portsOfEdge(edge, from, to) : {};
  const join = edge.at.findIndex((key) => String(key).startsWith("Std:"));
  const member = edge.at.slice(edge.at[0] === "Arguments" ? 1 : 0, join === -1 ? undefined : join);
  return `${output?.label ?? edge.property} → ${input?.label ?? formatPath(member)}`;
}
