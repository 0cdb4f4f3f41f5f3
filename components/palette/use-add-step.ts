"use client";

import { useCallback } from "react";
import { useReveal } from "@/components/canvas/use-reveal";
import { useEditorStore } from "@/components/studio/editor-context";
import { newStepId } from "@/components/studio/new-step-id";
import { announce } from "@/components/ui/live-region";
import { applyConnection } from "@/lib/editor/apply-connection";
import { addStep } from "@/lib/editor/commands/add-step";
import type { EditorStore } from "@/lib/editor/editor-store";
import { freeSpot } from "@/lib/editor/free-spot";
import { resolveConnection } from "@/lib/editor/resolve-connection";
import { selectSteps } from "@/lib/editor/selection";
import type { Branch, Point } from "@/lib/pipeline/document";
import { stepById } from "@/lib/pipeline/find";
import type { StepId, StepKind } from "@/lib/pipeline/ids";
import { portsOf } from "@/lib/steps/ports-of";

/**
 * Adds a step at a point, or, without one, beside the selection and connected to it where exactly one meaning is
 * possible. The new step is selected and in sight.
 */
export function useAddStep(): (kind: StepKind, at?: Point, branch?: Branch) => void {
  const store = useEditorStore();
  const reveal = useReveal();
  return useCallback(
    (kind, at, branch) => {
      const { selection, document } = store.getState();
      const after =
        selection.kind === "steps" && selection.ids.length === 1 ? selection.ids[0] : undefined;
      const id = newStepId();
      const free = at ?? freeSpot(document, after);
      const spot = { x: snap(free.x), y: snap(free.y) };
      const result = store.run(addStep, { stepId: id, kind, at: spot, ...(branch && { branch }) });
      if (!result.ok) return announce(result.error.message);
      if (!at && after) connectAfter(store, after, id);
      store.select(selectSteps([id]));
      const added = stepById(store.getState().document, id);
      if (added && !at) reveal(added, spot);
      announce(`Added ${added?.definition.Name ?? "step"}.`);
    },
    [store, reveal],
  );
}

function snap(value: number): number {
  return Math.round(value / 4) * 4;
}

/** Connects the first output that fits exactly one input; a condition's selection is left to the author. */
function connectAfter(store: EditorStore, after: StepId, added: StepId): void {
  const { document } = store.getState();
  const from = stepById(document, after);
  if (!from) return;
  for (const { id: port } of portsOf(from).outputs) {
    const options = resolveConnection(
      document,
      { kind: "output", stepId: after, port },
      { stepId: added },
    );
    const [only] = options;
    if (only?.kind === "data" && options.length === 1) {
      applyConnection(store, only, { newStepId });
      return;
    }
  }
}
