"use client";

import { useReactFlow } from "@xyflow/react";
import { useEditor, useEditorStore } from "@/components/studio/editor-context";
import { newStepId } from "@/components/studio/new-step-id";
import { CategoryIcon } from "@/components/ui/category-icon";
import { announce } from "@/components/ui/live-region";
import { PickList } from "@/components/ui/pick-list";
import { applyConnection } from "@/lib/editor/apply-connection";
import { addStep } from "@/lib/editor/commands/add-step";
import { compatibleKinds } from "@/lib/editor/compatible-kinds";
import { orderConnection, resolveConnection } from "@/lib/editor/resolve-connection";
import { selectSteps } from "@/lib/editor/selection";
import { stepById } from "@/lib/pipeline/find";
import type { StepKind } from "@/lib/pipeline/ids";
import { CARD } from "@/lib/steps/card";
import { FloatingPanel } from "./floating-panel";
import { ask, type Pending } from "./pending";

interface QuickAddProps {
  readonly pending: Extract<Pending, { kind: "new-step" }>;
  readonly onClose: () => void;
}

/** An edge that was dropped on empty canvas asks for the step at its other end; adding and connecting are one step of undo. */
export function QuickAdd({ pending: { at, source }, onClose }: QuickAddProps) {
  const store = useEditorStore();
  const document = useEditor((state) => state.document);
  const { screenToFlowPosition } = useReactFlow();
  const kinds = compatibleKinds(document, source);

  const add = (kind: StepKind) => {
    onClose();
    const place = screenToFlowPosition(at);
    const id = newStepId();
    const mergeKey = `quick-add:${id}`;
    const spot = { x: snap(place.x), y: snap(place.y - CARD.headerPx / 2) };
    if (!store.run(addStep, { stepId: id, kind, at: spot }, { mergeKey }).ok) return;
    const grown = store.getState().document;
    const [from, to] = [stepById(grown, source.stepId), stepById(grown, id)];
    if (!from || !to) return;
    const target = { stepId: id };
    const options =
      source.kind === "step"
        ? [orderConnection(from, to)]
        : resolveConnection(grown, source, target);
    const [only] = options;
    if (only && options.length === 1) applyConnection(store, only, { newStepId, mergeKey });
    else ask({ kind: "choice", at, source, target, options, replaces: undefined });
    store.seal();
    store.select(selectSteps([id]));
    announce(`Added ${to.definition.Name}.`);
  };
  const items = kinds.map(({ kind, title, category, icon }) => ({
    id: kind,
    label: title,
    icon: <CategoryIcon category={category} icon={icon} size={20} />,
    onPick: () => add(kind),
  }));
  const name = stepById(document, source.stepId)?.definition.Name ?? "";
  return (
    <FloatingPanel at={at} label="Add a step" title={`Add a step after ${name}`} onClose={onClose}>
      <PickList
        label="Steps that fit"
        placeholder="Search steps that fit"
        empty="No step that takes this matches."
        groups={[{ title: "", items }]}
      />
    </FloatingPanel>
  );
}

function snap(value: number): number {
  return Math.round(value / 4) * 4;
}
