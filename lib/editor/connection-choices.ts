import type { PipelineDocument, Step } from "../pipeline/document";
import { stepById } from "../pipeline/find";
import type { StepId } from "../pipeline/ids";
import { portsOf } from "../steps/ports-of";
import {
  type Connection,
  type ConnectionSource,
  fittingInputs,
  orderConnection,
  resolveConnection,
} from "./resolve-connection";

/** A place where a connection of a step can start, for people who do not draw it. */
export interface SourceChoice {
  readonly key: string;
  readonly label: string;
  readonly source: ConnectionSource;
}

/** Every start a step offers: its outputs, its branches, and order alone. */
export function sourceChoices(step: Step): readonly SourceChoice[] {
  const { outputs, branches } = portsOf(step);
  const stepId = step.id;
  return [
    ...outputs.map(({ id, label }) => ({
      key: `output/${id}`,
      label,
      source: { kind: "output" as const, stepId, port: id },
    })),
    ...branches.map((when) => ({
      key: `branch/${when}`,
      label: when === "true" ? "If true" : "If false",
      source: { kind: "branch" as const, stepId, when },
    })),
    { key: "step", label: "Order only, no data", source: { kind: "step" as const, stepId } },
  ];
}

/** Everything `source` can be connected to, step by step in definition order. */
export function targetChoices(
  document: PipelineDocument,
  source: ConnectionSource,
): readonly {
  readonly stepId: StepId;
  readonly name: string;
  readonly options: readonly Connection[];
}[] {
  return document.steps
    .filter(({ id }) => id !== source.stepId)
    .map((step) => ({
      stepId: step.id,
      name: step.definition.Name,
      options: optionsOn(document, source, step),
    }))
    .filter(({ options }) => options.length > 0);
}

function optionsOn(
  document: PipelineDocument,
  source: ConnectionSource,
  step: Step,
): readonly Connection[] {
  const from = stepById(document, source.stepId);
  if (source.kind === "branch") return resolveConnection(document, source, { stepId: step.id });
  if (source.kind === "step") return from ? [orderConnection(from, step)] : [];
  const carries = from && portsOf(from).outputs.find(({ id }) => id === source.port)?.carries;
  if (carries === undefined) return [];
  return fittingInputs(step, carries).map(({ id, label }) => ({
    kind: "data" as const,
    label,
    from: { stepId: source.stepId, port: source.port },
    to: { stepId: step.id, port: id },
  }));
}
