"use client";

import { type OnNodeDrag, useReactFlow } from "@xyflow/react";
import { useMemo } from "react";
import { useEditorStore } from "@/components/studio/editor-context";
import type { EditorStore } from "@/lib/editor/editor-store";
import { type BranchDrop, dropIntoBranch, dropOutside } from "@/lib/editor/resolve-branch-drop";
import type { Point } from "@/lib/pipeline/document";
import { stepById } from "@/lib/pipeline/find";
import { type StepId, stepId } from "@/lib/pipeline/ids";
import { beginBranchDrag, endBranchDrag, useBranchDrag } from "./branch-drag";
import { type BranchPlace, branchKey, branchPlaces, isWithin, placeAt } from "./branch-places";
import type { StepFlowNode } from "./to-flow";

const LEAVE_PX = 24; // a step that is only pushed aside stays in its branch

/** Dragging steps into branches and out of them. The change itself is made with the move, as one entry in the history. */
export function useBranchDragging() {
  const store = useEditorStore();
  const { screenToFlowPosition } = useReactFlow();
  return useMemo(() => {
    let dragged: readonly StepId[] = [];
    let pointer: Point = { x: 0, y: 0 };
    const look = (isKept: boolean) => {
      const { places } = useBranchDrag.getState();
      if (!places) return;
      const { over, drop } = isKept
        ? { over: undefined, drop: undefined }
        : dropAt(store, places, { dragged, pointer });
      const hint = hintFor(store, drop);
      const before = useBranchDrag.getState();
      if (before.over !== over || before.hint !== hint)
        useBranchDrag.setState({ over, drop, hint });
    };
    const onShift = ({ key, type }: KeyboardEvent) => {
      if (key === "Shift") look(type === "keydown");
    };
    const listen = (isOn: boolean) => {
      const change = isOn ? globalThis.addEventListener : globalThis.removeEventListener;
      change("keydown", onShift as EventListener);
      change("keyup", onShift as EventListener);
    };
    const onNodeDragStart: OnNodeDrag<StepFlowNode> = (_event, _node, nodes) => {
      dragged = nodes.map(({ id }) => stepId(id));
      beginBranchDrag(branchPlaces(store.getState().document));
      listen(true);
    };
    const onNodeDrag: OnNodeDrag<StepFlowNode> = (event) => {
      const point = "touches" in event ? event.touches[0] : event;
      if (!point) return;
      pointer = screenToFlowPosition({ x: point.clientX, y: point.clientY }, { snapToGrid: false });
      look(event.shiftKey);
    };
    const onNodeDragStop = () => {
      listen(false);
      endBranchDrag();
    };
    return { onNodeDragStart, onNodeDrag, onNodeDragStop };
  }, [store, screenToFlowPosition]);
}

function dropAt(
  store: EditorStore,
  places: readonly BranchPlace[],
  { dragged, pointer }: { readonly dragged: readonly StepId[]; readonly pointer: Point },
) {
  const { document } = store.getState();
  const own = new Set(dragged);
  const place = placeAt(
    places.filter(({ branch }) => !own.has(branch.condition)),
    pointer,
  );
  if (place) return { over: place.key, drop: dropIntoBranch(document, dragged, place.branch) };
  const rects = new Map(places.map(({ key, rect }) => [key, rect]));
  const drop = dropOutside(document, dragged, (branch) => {
    const rect = rects.get(branchKey(branch));
    return rect !== undefined && !isWithin(rect, pointer, LEAVE_PX);
  });
  return { over: undefined, drop };
}

/** What letting go does, in words; nothing where it only moves the card. */
function hintFor(store: EditorStore, drop: BranchDrop | undefined): string | undefined {
  if (!drop || drop.refusal) return drop?.refusal;
  const [first, ...others] = drop.changes;
  if (!first) return undefined;
  const { document } = store.getState();
  const name = stepById(document, first.stepId)?.definition.Name ?? "";
  const what = others.length === 0 ? `“${name}”` : `${others.length + 1} steps`;
  if (!first.to) return `Let go to take ${what} out of the branch. Hold Shift to keep it in.`;
  const condition = stepById(document, first.to.condition)?.definition.Name ?? "";
  return `Let go to run ${what} only if “${condition}” is ${first.to.when}.`;
}
