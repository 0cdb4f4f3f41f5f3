"use client";

import type {
  FinalConnectionState,
  Connection as FlowConnection,
  OnConnectStartParams,
} from "@xyflow/react";
import { useCallback, useRef } from "react";
import { useEditorStore } from "@/components/studio/editor-context";
import { toast } from "@/components/ui/toast";
import { disconnectEdge } from "@/lib/editor/commands/disconnect-edge";
import { connectableSources, connectableSteps } from "@/lib/editor/connectable";
import { orderConnection, resolveConnection } from "@/lib/editor/resolve-connection";
import { stepById } from "@/lib/pipeline/find";
import { useConnecting } from "./connecting";
import {
  type ConnectionEnds,
  connectionEnds,
  isIncoming,
  sourceOf,
  targetOf,
} from "./connection-ends";
import { ask, type ScreenPoint } from "./pending";
import { useApplyConnection } from "./use-apply-connection";

interface Gesture {
  readonly isOrder: boolean;
  /** The edge whose end is dragged. */
  readonly replaces: string | undefined;
  readonly at: ScreenPoint;
}

/** Connecting by pointer: what lights up while dragging, and what happens when it is let go. */
export function useConnect() {
  const store = useEditorStore();
  const apply = useApplyConnection();
  const isDragging = useRef(false);
  const moved = useRef<string>(undefined); // the edge whose end is dragged

  const connect = useCallback(
    ({ source, target }: ConnectionEnds, { isOrder, replaces, at }: Gesture) => {
      const { document } = store.getState();
      const [from, to] = [stepById(document, source.stepId), stepById(document, target.stepId)];
      if (!from || !to) return;
      if (isOrder && source.kind !== "branch") return apply(orderConnection(from, to), replaces);
      const options = resolveConnection(document, source, target);
      const [only] = options;
      if (only && options.length === 1 && source.kind !== "step") return apply(only, replaces);
      const verdict = connectableSteps(document, source).get(to.id);
      if (verdict?.fits === false) {
        const run = () => apply(orderConnection(from, to));
        const isOnlyUnfit = source.kind === "output" && verdict.code === "does-not-fit";
        const action = isOnlyUnfit ? { label: "Run after it", onAction: run } : undefined;
        return void toast({ message: verdict.reason ?? "", ...(action && { action }) });
      }
      ask({ kind: "choice", at, source, target, options, replaces });
    },
    [store, apply],
  );

  const onConnectStart = useCallback(
    (_event: unknown, { nodeId, handleId }: OnConnectStartParams) => {
      if (!nodeId) return;
      isDragging.current = true;
      const { document } = store.getState();
      const { stepId, port } = targetOf({ nodeId, handleId });
      if (!isIncoming(handleId))
        useConnecting.setState({
          verdicts: connectableSteps(document, sourceOf({ nodeId, handleId })),
        });
      else if (port !== undefined)
        useConnecting.setState({ verdicts: connectableSources(document, { stepId, port }) });
    },
    [store],
  );

  const letGo = useCallback(
    (edgeId: string) => {
      if (!store.run(disconnectEdge, { edgeId }).ok) return;
      toast({
        message: "Connection removed.",
        action: { label: "Undo", onAction: store.undo },
      });
    },
    [store],
  );

  const onConnectEnd = useCallback(
    (event: MouseEvent | TouchEvent, state: FinalConnectionState) => {
      const replaces = moved.current;
      moved.current = undefined;
      isDragging.current = false;
      useConnecting.setState({ verdicts: undefined });
      const point = "clientX" in event ? event : event.changedTouches[0];
      if (!point || !state.fromHandle) return;
      const at = { x: point.clientX, y: point.clientY };
      const from = { nodeId: state.fromHandle.nodeId, handleId: state.fromHandle.id };
      const nodeId = state.toHandle?.nodeId ?? cardAt(at);
      if (nodeId === undefined) {
        if (replaces !== undefined) return letGo(replaces);
        if (!isIncoming(from.handleId) && isPaneAt(at))
          ask({ kind: "new-step", at, source: sourceOf(from) });
        return;
      }
      const ends = connectionEnds(from, { nodeId, handleId: state.toHandle?.id });
      if (ends) connect(ends, { isOrder: event.altKey, replaces, at });
    },
    [connect, letGo],
  );

  /** A press on one handle, then on another; drags are answered when they end. */
  const onConnect = useCallback(
    ({ source, sourceHandle, target, targetHandle }: FlowConnection) => {
      if (isDragging.current) return;
      const ends = connectionEnds(
        { nodeId: source, handleId: sourceHandle },
        { nodeId: target, handleId: targetHandle },
      );
      const place = globalThis.document
        .querySelector(`[data-id="${CSS.escape(target)}"]`)
        ?.getBoundingClientRect();
      const at = { x: place?.left ?? 0, y: place?.top ?? 0 };
      if (ends) connect(ends, { isOrder: false, replaces: undefined, at });
    },
    [connect],
  );

  const onReconnectStart = useCallback((_event: unknown, { id }: { readonly id: string }) => {
    moved.current = id;
  }, []);
  return { onConnectStart, onConnectEnd, onConnect, onReconnectStart, onReconnect: NOTHING };
}

/** React Flow lets ends be dragged only when this is there; the end of the drag has all that is needed. */
const NOTHING = () => {};

function cardAt({ x, y }: ScreenPoint): string | undefined {
  const card = globalThis.document.elementFromPoint(x, y)?.closest(".react-flow__node");
  return card?.getAttribute("data-id") ?? undefined;
}

function isPaneAt({ x, y }: ScreenPoint): boolean {
  return Boolean(globalThis.document.elementFromPoint(x, y)?.closest(".react-flow__pane"));
}
