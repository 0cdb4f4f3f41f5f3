"use client";

import { applyNodeChanges, type NodeChange } from "@xyflow/react";
import { useCallback, useEffect, useState } from "react";
import { useEditor, useEditorStore } from "@/components/studio/editor-context";
import { toast } from "@/components/ui/toast";
import { branchWords } from "@/lib/editor/branch-words";
import { moveSteps } from "@/lib/editor/commands/move-steps";
import { moveToBranch } from "@/lib/editor/commands/move-to-branch";
import type { BranchDrop } from "@/lib/editor/resolve-branch-drop";
import { selectSteps } from "@/lib/editor/selection";
import type { Point } from "@/lib/pipeline/document";
import { type StepId, stepId } from "@/lib/pipeline/ids";
import { useBranchDrag } from "./branch-drag";
import { type StepFlowNode, toFlowNodes } from "./to-flow";

/**
 * The nodes React Flow draws. Drag frames stay here; the document learns of a move when the drag stops, of a nudge by
 * keyboard at once.
 */
export function useFlowNodes() {
  const store = useEditorStore();
  const document = useEditor((state) => state.document);
  const selection = useEditor((state) => state.selection);
  const [nodes, setNodes] = useState<StepFlowNode[]>(() => toFlowNodes(document, selection));

  useEffect(() => {
    setNodes((before) => toFlowNodes(document, selection, before));
  }, [document, selection]);

  const onNodesChange = useCallback(
    (changes: NodeChange<StepFlowNode>[]) => {
      setNodes((before) => applyNodeChanges(changes, before));
      reportSelection(changes, store);
      const moved = changes.filter(
        (change) => change.type === "position" && change.dragging === false,
      );
      if (moved.length > 0) commitMoves(moved, store);
    },
    [store],
  );
  return { nodes, onNodesChange };
}

type Store = ReturnType<typeof useEditorStore>;

function reportSelection(changes: NodeChange<StepFlowNode>[], store: Store): void {
  const picks = changes.filter((change) => change.type === "select");
  if (picks.length === 0) return;
  const { selection } = store.getState();
  const ids = new Set<StepId>(selection.kind === "steps" ? selection.ids : []);
  for (const { id, selected } of picks) {
    if (selected) ids.add(stepId(id));
    else ids.delete(stepId(id));
  }
  if (ids.size > 0) store.select(selectSteps([...ids]));
  else if (selection.kind === "steps") store.select(selectSteps([]));
}

function commitMoves(changes: NodeChange<StepFlowNode>[], store: Store): void {
  const positions = changes.flatMap((change) =>
    change.type === "position" && change.position ? [[change.id, change.position] as const] : [],
  );
  const move = { positions: Object.fromEntries(positions) };
  const { drop } = useBranchDrag.getState();
  if (drop && drop.changes.length > 0) commitBranchDrop(store, drop, move);
  else store.run(moveSteps, move, { mergeKey: moveKey(changes) });
}

/** Steps dropped into a branch, or taken out of theirs, and their new places: one entry in the history. */
function commitBranchDrop(
  store: Store,
  drop: BranchDrop,
  move: { readonly positions: Readonly<Record<StepId, Point>> },
): void {
  const mergeKey = `branch:${crypto.randomUUID()}`;
  const result = store.run(moveToBranch, drop, { mergeKey });
  store.run(moveSteps, move, { mergeKey });
  store.seal();
  toast(
    result.ok
      ? { message: branchWords(store, drop), action: { label: "Undo", onAction: store.undo } }
      : { message: result.error.message },
  );
}

/** A run of arrow keys is one entry in the history, and so is each drag of one node. */
function moveKey(changes: NodeChange<StepFlowNode>[]): string {
  return `move:${changes.map((change) => ("id" in change ? change.id : "")).join()}`;
}
