import type { PipelineDocument } from "../pipeline/document";
import { stepById } from "../pipeline/find";
import { type Edge, graphOf } from "../pipeline/graph";
import type { StepId } from "../pipeline/ids";
import type { IssuePlace } from "../pipeline/issue-place";
import { referencedParameter, referencesIn } from "../pipeline/references";
import { portsOfEdge } from "../steps/edge-ports";
import { portsOf } from "../steps/ports-of";
import { assertNever } from "../utils/assert-never";

/** What one looks for the usages of. */
export type UsageSubject =
  | { readonly kind: "parameter"; readonly name: string }
  | { readonly kind: "step"; readonly stepId: StepId }
  | { readonly kind: "output"; readonly stepId: StepId; readonly port: string };

/** One place that uses it. */
export interface Usage {
  readonly place: IssuePlace;
  readonly how: "reads" | "runs after" | "is in a branch";
}

/** Every place of a design that uses a parameter, a step or one output of a step, in definition order. */
export function findUsages(document: PipelineDocument, subject: UsageSubject): readonly Usage[] {
  switch (subject.kind) {
    case "parameter":
      return parameterUsages(document, subject.name);
    case "step":
      return edgesFrom(document, subject.stepId).map(usageOfEdge);
    case "output":
      return outputEdges(document, subject).map(usageOfEdge);
    default:
      return assertNever(subject);
  }
}

/** "parameter Bucket", "step Train", "output train of Process". */
export function subjectInWords(document: PipelineDocument, subject: UsageSubject): string {
  if (subject.kind === "parameter") return `parameter ${subject.name}`;
  const step = stepById(document, subject.stepId);
  const name = step?.definition.Name ?? "";
  if (subject.kind === "step") return `step ${name}`;
  const port = step && portsOf(step).outputs.find(({ id }) => id === subject.port);
  return `output ${port?.label ?? ""} of ${name}`;
}

function parameterUsages({ steps, pipeline }: PipelineDocument, name: string): readonly Usage[] {
  const isUse = ({ get }: { readonly get: string }) => referencedParameter(get) === name;
  const inSteps = steps.flatMap(({ id, definition }) =>
    referencesIn(definition)
      .filter(isUse)
      .map(({ at }): Usage => ({ place: { on: "step", stepId: id, path: at }, how: "reads" })),
  );
  const ofPipeline = referencesIn(pipeline.definition)
    .filter(isUse)
    .map(({ at }): Usage => ({ place: { on: "pipeline", path: at }, how: "reads" }));
  return [...inSteps, ...ofPipeline];
}

function edgesFrom(document: PipelineDocument, from: StepId): readonly Edge[] {
  return graphOf(document).edges.filter((edge) => edge.from === from);
}

function outputEdges(
  document: PipelineDocument,
  { stepId, port }: Extract<UsageSubject, { kind: "output" }>,
): readonly Edge[] {
  const producer = stepById(document, stepId);
  return edgesFrom(document, stepId).filter((edge) => {
    const consumer = stepById(document, edge.to);
    if (edge.kind !== "data" || !producer || !consumer) return false;
    return portsOfEdge(edge, producer, consumer).output?.id === port;
  });
}

function usageOfEdge(edge: Edge): Usage {
  switch (edge.kind) {
    case "data":
      return { place: { on: "step", stepId: edge.to, path: edge.at }, how: "reads" };
    case "order": {
      const path = ["DependsOn", edge.index];
      return { place: { on: "step", stepId: edge.to, path }, how: "runs after" };
    }
    case "branch":
      return { place: { on: "step", stepId: edge.to, path: [] }, how: "is in a branch" };
    default:
      return assertNever(edge);
  }
}
