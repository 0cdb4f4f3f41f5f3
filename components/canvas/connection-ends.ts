import type { ConnectionSource, ConnectionTarget } from "@/lib/editor/resolve-connection";
import { stepId } from "@/lib/pipeline/ids";
import { parseHandle, STEP_IN } from "./handles";

/** One end of a drag: a handle of a card, or the card as a whole. */
export interface DragEnd {
  readonly nodeId: string;
  readonly handleId?: string | null | undefined;
}

export interface ConnectionEnds {
  readonly source: ConnectionSource;
  readonly target: ConnectionTarget;
}

/** What a drag joins, whichever end it began at; undefined for two ends of the same sort. */
export function connectionEnds(from: DragEnd, to: DragEnd): ConnectionEnds | undefined {
  if (from.nodeId === to.nodeId) return undefined;
  const [first, second] = isIncoming(from.handleId) ? [to, from] : [from, to];
  if (isIncoming(first.handleId)) return undefined;
  return { source: sourceOf(first), target: targetOf(second) };
}

/** True for the left side of a card. */
export function isIncoming(handleId: string | null | undefined): boolean {
  return handleId === STEP_IN || parseHandle(handleId).kind === "input";
}

export function sourceOf({ nodeId, handleId }: DragEnd): ConnectionSource {
  const end = parseHandle(handleId);
  const id = stepId(nodeId);
  if (end.kind === "output") return { kind: "output", stepId: id, port: end.port };
  if (end.kind === "branch") return { kind: "branch", stepId: id, when: end.when };
  return { kind: "step", stepId: id };
}

export function targetOf({ nodeId, handleId }: DragEnd): ConnectionTarget {
  const end = parseHandle(handleId);
  return { stepId: stepId(nodeId), ...(end.kind === "input" && { port: end.port }) };
}
