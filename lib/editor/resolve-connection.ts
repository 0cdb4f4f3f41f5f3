import type { BranchName, PipelineDocument, Step } from "../pipeline/document";
import { stepById } from "../pipeline/find";
import type { StepId } from "../pipeline/ids";
import type { Carries, InputPort } from "../steps/contract";
import { portsOf } from "../steps/ports-of";
import { getAt } from "../utils/json-path";

/** Where a connection starts: an output, a condition's branch, or the step as a whole (order only). */
export type ConnectionSource =
  | { readonly kind: "output"; readonly stepId: StepId; readonly port: string }
  | { readonly kind: "branch"; readonly stepId: StepId; readonly when: BranchName }
  | { readonly kind: "step"; readonly stepId: StepId };

/** Where it ends: an input, or the step as a whole, which leaves the choice to us. */
export interface ConnectionTarget {
  readonly stepId: StepId;
  readonly port?: string;
}

/** One thing a gesture may mean, ready for its command. */
export type Connection =
  | {
      readonly kind: "data";
      readonly label: string;
      readonly from: { readonly stepId: StepId; readonly port: string };
      readonly to: { readonly stepId: StepId; readonly port: string };
    }
  /** Any property of a finished step, beyond its ports. */
  | {
      readonly kind: "property";
      readonly label: string;
      readonly from: { readonly stepId: StepId; readonly path: string };
      readonly to: { readonly stepId: StepId; readonly port: string };
    }
  | { readonly kind: "order"; readonly label: string; readonly from: StepId; readonly to: StepId }
  | {
      readonly kind: "branch";
      readonly label: string;
      readonly condition: StepId;
      readonly when: BranchName;
      readonly stepId: StepId;
    }
  /** For a step of the other branch: SageMaker takes a step in one place only. */
  | {
      readonly kind: "branch-copy";
      readonly label: string;
      readonly condition: StepId;
      readonly when: BranchName;
      readonly stepId: StepId;
    };

/**
 * What connecting `source` to `target` may mean, the likeliest first; one entry means there is nothing to ask.
 * Whether the command accepts it (types, cycles) is the command's to say.
 */
export function resolveConnection(
  document: PipelineDocument,
  source: ConnectionSource,
  target: ConnectionTarget,
): readonly Connection[] {
  const from = stepById(document, source.stepId);
  const to = stepById(document, target.stepId);
  if (!from || !to) return [];
  if (source.kind === "branch") return branchConnections(source, to);
  if (source.kind === "step") return connectionsOfStep(from, to, target.port);
  if (target.port !== undefined) {
    return [dataConnection(source, to, { id: target.port, label: target.port })];
  }
  return connectionsToStep(source, from, to);
}

/** Order alone, then whatever an output of `from` may be at `to`, at one of its inputs when `port` is given. */
function connectionsOfStep(from: Step, to: Step, port: string | undefined): readonly Connection[] {
  const data = portsOf(from).outputs.flatMap((output) => {
    const source = { kind: "output" as const, stepId: from.id, port: output.id };
    const fitting = fittingInputs(to, output.carries);
    const inputs =
      port === undefined ? preferred(to, fitting) : fitting.filter(({ id }) => id === port);
    return inputs.map((input) => ({
      ...dataConnection(source, to, input),
      label: `${output.label} → ${input.label}`,
    }));
  });
  return port === undefined ? [orderConnection(from, to), ...data] : data;
}

/**
 * Every input of a step that takes what `source` carries, empty ones first, then ones that add an entry; else what the
 * step could read from the same one instead.
 */
function connectionsToStep(
  source: Extract<ConnectionSource, { kind: "output" }>,
  from: Step,
  to: Step,
): readonly Connection[] {
  const carries = portsOf(from).outputs.find(({ id }) => id === source.port)?.carries;
  if (carries === undefined) return [];
  const inputs = preferred(to, fittingInputs(to, carries));
  if (inputs.length > 0) return inputs.map((port) => dataConnection(source, to, port));
  const others = otherReads(from, to);
  return others.length > 0 ? [...others, orderConnection(from, to)] : []; // even a single one is asked
}

/** What `to` could read from `from`: a condition takes no file, but it takes the metrics in one. */
export function otherReads(from: Step, to: Step): readonly Connection[] {
  return connectionsOfStep(from, to, undefined).filter(({ kind }) => kind === "data");
}

/** Of the inputs that fit: the empty ones, else those that add an entry, else all. */
function preferred(to: Step, fitting: readonly InputPort[]): readonly InputPort[] {
  const empty = fitting.filter((port) => isEmpty(to, port));
  if (empty.length > 0) return empty;
  const adding = fitting.filter(({ at }) => at === undefined);
  return adding.length > 0 ? adding : fitting;
}

/** Every input of `to` that could take an output of kind `carries`, for the connect dialogue. */
export function fittingInputs(to: Step, carries: Carries): readonly InputPort[] {
  return portsOf(to).inputs.filter(({ accepts }) => accepts.includes(carries));
}

function isEmpty(step: Step, { at }: InputPort): boolean {
  if (at === undefined) return false;
  const value = getAt(step.definition, at);
  return value === undefined || value === "" || value === null;
}

function dataConnection(
  source: Extract<ConnectionSource, { kind: "output" }>,
  to: Step,
  port: { readonly id: string; readonly label: string },
): Connection {
  return {
    kind: "data",
    label: port.label,
    from: { stepId: source.stepId, port: source.port },
    to: { stepId: to.id, port: port.id },
  };
}

/** One step after the other, without data. */
export function orderConnection(from: Step, to: Step): Connection {
  return {
    kind: "order",
    label: `Run after ${from.definition.Name}`,
    from: from.id,
    to: to.id,
  };
}

function branchConnections(
  { stepId: condition, when }: Extract<ConnectionSource, { kind: "branch" }>,
  to: Step,
): readonly Connection[] {
  const end = { condition, when, stepId: to.id };
  const isInOther = to.branch?.condition === condition && to.branch.when !== when;
  if (!isInOther) return [{ kind: "branch", label: `Run only if ${when}`, ...end }];
  return [
    { kind: "branch-copy", label: `Duplicate for the ${when} branch`, ...end },
    { kind: "branch", label: `Move to the ${when} branch`, ...end },
  ];
}
