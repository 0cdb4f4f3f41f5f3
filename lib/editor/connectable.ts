import type { PipelineDocument, Step } from "../pipeline/document";
import { stepById } from "../pipeline/find";
import type { StepId } from "../pipeline/ids";
import type { OutputPort } from "../steps/contract";
import { portsOf } from "../steps/ports-of";
import type { Result } from "../utils/result";
import { checkBranch } from "./check-branch";
import { checkNoCycle, inWords } from "./check-connection";
import type { CommandError } from "./command";
import { connectOrder } from "./commands/connect-order";
import type { PortEnd } from "./commands/connect-ports";
import { type ConnectionSource, otherReads } from "./resolve-connection";
import { checkNameIsUnique } from "./step-name";

/** What a step says to a connection that is being dragged. */
export interface ConnectVerdict {
  readonly fits: boolean;
  /** Why not, in words. */
  readonly reason?: string;
  /** Of the refusal: `does-not-fit` leaves order as a way. */
  readonly code?: string;
  /** Ids of the inputs that would take it; empty for order and branches, which join whole steps. */
  readonly inputs: readonly string[];
}

/** For a drag from `source`: what every other step says to it. */
export function connectableSteps(
  document: PipelineDocument,
  source: ConnectionSource,
): ReadonlyMap<StepId, ConnectVerdict> {
  const others = document.steps.filter(({ id }) => id !== source.stepId);
  return new Map(others.map((step) => [step.id, verdictOf(document, source, step)]));
}

function verdictOf(
  document: PipelineDocument,
  source: ConnectionSource,
  target: Step,
): ConnectVerdict {
  if (source.kind === "branch") return toVerdict(checkBranch(document, source.stepId, target.id));
  if (source.kind === "step") {
    const order = connectOrder(document, { from: source.stepId, to: target.id });
    const isOrdered = !order.ok && order.error.code === "already-ordered"; // data may still go along
    return isOrdered ? { fits: true, inputs: [] } : toVerdict(order);
  }
  const producer = stepById(document, source.stepId);
  const output = producer && portsOf(producer).outputs.find(({ id }) => id === source.port);
  if (!producer || !output)
    return refused("output-not-found", "That output is no longer in the design.");
  return dataVerdict(document, { step: producer, port: output }, target);
}

function dataVerdict(
  document: PipelineDocument,
  from: { readonly step: Step; readonly port: OutputPort },
  target: Step,
): ConnectVerdict {
  const { carries, label } = from.port;
  const acyclic = checkNoCycle(document, from.step.id, target.id);
  if (!acyclic.ok) return refused(acyclic.error.code, acyclic.error.message);
  const inputs = portsOf(target).inputs.filter(({ accepts }) => accepts.includes(carries));
  if (inputs.length === 0 && otherReads(from.step, target).length === 0) {
    return refused(
      "does-not-fit",
      `“${target.definition.Name}” has no input for ${inWords([carries])} such as “${label}”.`,
    );
  }
  const unique = checkNameIsUnique(document, from.step.definition.Name);
  if (!unique.ok) return refused(unique.error.code, unique.error.message);
  return { fits: true, inputs: inputs.map(({ id }) => id) };
}

/** For a drag that begins at an input: what every other step says, by its outputs. */
export function connectableSources(
  document: PipelineDocument,
  { stepId, port }: PortEnd,
): ReadonlyMap<StepId, ConnectVerdict> {
  const reader = stepById(document, stepId);
  const input = reader && portsOf(reader).inputs.find(({ id }) => id === port);
  if (!reader || !input) return new Map();
  const others = document.steps.filter(({ id }) => id !== stepId);
  return new Map(
    others.map((step): [StepId, ConnectVerdict] => {
      const acyclic = checkNoCycle(document, step.id, stepId);
      if (!acyclic.ok) return [step.id, refused(acyclic.error.code, acyclic.error.message)];
      const fits = portsOf(step).outputs.some(({ carries }) => input.accepts.includes(carries));
      const reason = `“${step.definition.Name}” has no output that is ${inWords(input.accepts)}.`;
      return [step.id, fits ? { fits, inputs: [] } : refused("does-not-fit", reason)];
    }),
  );
}

function toVerdict(result: Result<unknown, CommandError>): ConnectVerdict {
  return result.ok ? { fits: true, inputs: [] } : refused(result.error.code, result.error.message);
}

function refused(code: string, reason: string): ConnectVerdict {
  return { fits: false, code, reason, inputs: [] };
}
