"use client";

import { GripVertical } from "lucide-react";
import { STEP_KIND_MIME } from "@/components/canvas/use-canvas-drop";
import { CategoryIcon } from "@/components/ui/category-icon";
import type { StepKindDefinition } from "@/lib/steps/contract";
import { useAddStep } from "./use-add-step";

/** One kind: drag it to a place, or press it to add it beside the selection. */
export function PaletteItem({ kind }: { kind: StepKindDefinition }) {
  const addStep = useAddStep();
  return (
    <button
      type="button"
      data-palette-item
      draggable
      title={kind.summary}
      onDragStart={(event) => {
        event.dataTransfer.setData(STEP_KIND_MIME, kind.kind);
        event.dataTransfer.effectAllowed = "copy";
      }}
      onClick={() => addStep(kind.kind)}
      className="group flex h-9 w-full cursor-grab items-center gap-2.5 rounded-control px-1 text-left text-13 text-text hover:bg-surface-hover active:cursor-grabbing"
    >
      <CategoryIcon icon={kind.icon} category={kind.category} size={28} />
      <span className="flex-1 truncate">{kind.title}</span>
      <GripVertical
        size={14}
        aria-hidden
        className="text-muted opacity-0 group-hover:opacity-100"
      />
    </button>
  );
}
