"use client";

import { useReactFlow } from "@xyflow/react";
import type { DragEvent } from "react";
import { useAddStep } from "@/components/palette/use-add-step";
import { useEditorStore } from "@/components/studio/editor-context";
import { whenItRuns } from "@/lib/editor/branch-words";
import { stepKind } from "@/lib/pipeline/ids";
import { CARD } from "@/lib/steps/card";
import { beginBranchDrag, endBranchDrag, useBranchDrag } from "./branch-drag";
import { branchPlaces, placeAt } from "./branch-places";

/** The type under which the palette puts a kind on the pointer. */
export const STEP_KIND_MIME = "application/x-pipewright-step-kind";

const CONDITION = stepKind("condition"); // it stands in no branch

/** Takes a kind dragged from the palette and adds a step where it is dropped: on a branch, into that branch. */
export function useCanvasDrop() {
  const store = useEditorStore();
  const { screenToFlowPosition } = useReactFlow();
  const addStepAt = useAddStep();
  const placeUnder = ({ clientX, clientY }: DragEvent) => {
    const point = screenToFlowPosition({ x: clientX, y: clientY }, { snapToGrid: false });
    return placeAt(useBranchDrag.getState().places ?? [], point);
  };

  return {
    onDragOver(event: DragEvent) {
      if (!event.dataTransfer.types.includes(STEP_KIND_MIME)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
      const { document } = store.getState();
      if (!useBranchDrag.getState().places) beginBranchDrag(branchPlaces(document));
      const place = placeUnder(event);
      if (useBranchDrag.getState().over === place?.key) return;
      const hint = place && `Let go to add a step that runs ${whenItRuns(document, place.branch)}.`;
      useBranchDrag.setState({ over: place?.key, hint });
    },
    onDragLeave({ currentTarget, relatedTarget }: DragEvent) {
      const isStillOver = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
      if (!isStillOver) endBranchDrag();
    },
    onDrop(event: DragEvent) {
      const branch = placeUnder(event)?.branch;
      endBranchDrag();
      const kind = event.dataTransfer.getData(STEP_KIND_MIME);
      if (!kind) return;
      event.preventDefault();
      const { x, y } = screenToFlowPosition({ x: event.clientX, y: event.clientY });
      const at = { x: x - CARD.widthPx / 2, y: y - CARD.headerPx / 2 };
      addStepAt(stepKind(kind), at, kind === CONDITION ? undefined : branch);
    },
  };
}
