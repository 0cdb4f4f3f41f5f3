import type { Step } from "@/lib/pipeline/document";
import type { Edge } from "@/lib/pipeline/graph";
import { portsOfEdge } from "@/lib/steps/edge-ports";
import { assertNever } from "@/lib/utils/assert-never";
import { formatPath } from "@/lib/utils/json-path";

export interface EdgeText {
  readonly title: string;
  readonly sentence: string;
  readonly rows: readonly { readonly term: string; readonly text: string }[];
}

/** An edge in words: what it carries, or why there is one. */
export function describeEdge(
  edge: Edge,
  { from, to }: { readonly from: Step; readonly to: Step },
): EdgeText {
  const [source, goal] = [from.definition.Name, to.definition.Name];
  switch (edge.kind) {
    case "data": {
      const { output, input } = portsOfEdge(edge, from, to);
      const what = output ? `“${output.label}”` : "a property";
      const where = input ? ` as “${input.label}”` : "";
      return {
        title: "Data",
        sentence: `${goal} reads ${what} of ${source}${where}, so it starts when ${source} is done.`,
        rows: [
          { term: `Property of ${source}`, text: edge.property },
          { term: `Member of ${goal}`, text: formatPath(edge.at) },
        ],
      };
    }
    case "order":
      return {
        title: "Order",
        sentence: `${goal} waits for ${source}, but reads nothing from it.`,
        rows: [{ term: `Member of ${goal}`, text: formatPath(["DependsOn", edge.index]) }],
      };
    case "branch":
      return {
        title: edge.when === "true" ? "Branch: true" : "Branch: false",
        sentence: `${goal} runs only if the conditions of ${source} are ${edge.when === "true" ? "met" : "not met"}.`,
        rows: [],
      };
    default:
      return assertNever(edge);
  }
}
