"use client";

import { useReactFlow } from "@xyflow/react";
import type { DragEvent } from "react";
import { useAddStep } from "@/components/palette/use-add-step";
import { stepKind } from "@/lib/pipeline/ids";
import { CARD } from "@/lib/steps/card";

/** The type under which the palette puts a kind on the pointer. */
export const STEP_KIND_MIME = "application/x-pipewright-step-kind";

/** Takes a kind dragged from the palette and adds a step where it is dropped. */
export function useCanvasDrop() {
  const { screenToFlowPosition } = useReactFlow();
  const addStepAt = useAddStep();

  return {
    onDragOver(event: DragEvent) {
      if (!event.dataTransfer.types.includes(STEP_KIND_MIME)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
    },
    onDrop(event: DragEvent) {
      const kind = event.dataTransfer.getData(STEP_KIND_MIME);
      if (!kind) return;
      event.preventDefault();
      const { x, y } = screenToFlowPosition({ x: event.clientX, y: event.clientY });
      addStepAt(stepKind(kind), { x: x - CARD.widthPx / 2, y: y - CARD.headerPx / 2 });
    },
  };
}
