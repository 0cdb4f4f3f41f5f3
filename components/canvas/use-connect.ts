"use client";

import type {
  FinalConnectionState,
  Connection as FlowConnection,
  OnConnectStartParams,
} from "@xyflow/react";
import { useCallback, useState } from "react";
import { useEditorStore } from "@/components/studio/editor-context";
import { newStepId } from "@/components/studio/new-step-id";
import { announce } from "@/components/ui/live-region";
import { toast } from "@/components/ui/toast";
import { applyConnection } from "@/lib/editor/apply-connection";
import { connectableSteps } from "@/lib/editor/connectable";
import {
  type Connection,
  type ConnectionSource,
  resolveConnection,
} from "@/lib/editor/resolve-connection";
import { stepId } from "@/lib/pipeline/ids";
import { useConnecting } from "./connecting";
import { parseHandle } from "./handles";

/** A choice between several meanings of one gesture, shown where the pointer let go. */
export interface PendingChoice {
  readonly at: { readonly x: number; readonly y: number };
  readonly options: readonly Connection[];
}

/** Connecting by pointer: what lights up while dragging, and what happens when it is let go. */
export function useConnect() {
  const store = useEditorStore();
  const [choice, setChoice] = useState<PendingChoice>();

  const connect = useCallback(
    (connection: Connection) => {
      const result = applyConnection(store, connection, newStepId);
      if (result.ok) announce(`Connected: ${connection.label}.`);
      else toast({ message: result.error.message });
    },
    [store],
  );

  const onConnectStart = useCallback(
    (_event: unknown, { nodeId, handleId }: OnConnectStartParams) => {
      const source = sourceOf(nodeId, handleId);
      if (source)
        useConnecting.setState({ verdicts: connectableSteps(store.getState().document, source) });
    },
    [store],
  );

  const offer = useCallback(
    (options: readonly Connection[], at: PendingChoice["at"]) => {
      const [only] = options;
      if (only && options.length === 1) connect(only);
      else if (only) setChoice({ at, options });
    },
    [connect],
  );

  const onConnectEnd = useCallback(
    (event: MouseEvent | TouchEvent, state: FinalConnectionState) => {
      useConnecting.setState({ verdicts: undefined });
      const point = "clientX" in event ? event : event.changedTouches[0];
      const source = sourceOf(state.fromNode?.id, state.fromHandle?.id);
      if (!point || !source || state.toHandle) return; // a hit on a handle is reported to onConnect
      const target = document
        .elementFromPoint(point.clientX, point.clientY)
        ?.closest(".react-flow__node")
        ?.getAttribute("data-id");
      if (!target || target === source.stepId) return;
      const options = resolveConnection(store.getState().document, source, {
        stepId: stepId(target),
      });
      offer(options, { x: point.clientX, y: point.clientY });
    },
    [store, offer],
  );

  const onConnect = useCallback(
    ({ source: from, sourceHandle, target, targetHandle }: FlowConnection) => {
      const source = sourceOf(from, sourceHandle);
      const end = parseHandle(targetHandle);
      if (!source) return;
      const to = { stepId: stepId(target), ...(end.kind === "input" && { port: end.port }) };
      const options = resolveConnection(store.getState().document, source, to);
      const handle = document
        .querySelector(`[data-id="${CSS.escape(target)}"]`)
        ?.getBoundingClientRect();
      offer(options, { x: handle?.left ?? 0, y: handle?.top ?? 0 });
    },
    [store, offer],
  );

  return {
    onConnectStart,
    onConnectEnd,
    onConnect,
    connect,
    choice,
    clearChoice: () => setChoice(undefined),
  };
}

function sourceOf(
  nodeId: string | null | undefined,
  handleId: string | null | undefined,
): ConnectionSource | undefined {
  if (!nodeId) return undefined;
  const end = parseHandle(handleId);
  const id = stepId(nodeId);
  if (end.kind === "output") return { kind: "output", stepId: id, port: end.port };
  if (end.kind === "branch") return { kind: "branch", stepId: id, when: end.when };
  return end.kind === "step" ? { kind: "step", stepId: id } : undefined;
}
