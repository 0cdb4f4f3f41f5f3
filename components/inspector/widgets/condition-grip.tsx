"use client";

import { GripVertical } from "lucide-react";
import type { PredicatePath } from "@/lib/steps/condition/edit-predicate";
import { useConditionEditing } from "./condition-editing";

interface ConditionGripProps {
  readonly path: PredicatePath;
  /** What is moved: "condition 2.1". */
  readonly name: string;
}

/** The handle by which a condition or a group is moved, also into and out of groups. */
export function ConditionGrip({ path, name }: ConditionGripProps) {
  const { step, remove, setDrag } = useConditionEditing();
  return (
    <button
      type="button"
      draggable
      data-grip
      aria-label={`Move ${name}. Arrow up and arrow down move it, also into and out of groups; Delete removes it`}
      title="Drag to move"
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", name);
        setDrag({ from: path });
      }}
      onDragEnd={() => setDrag(undefined)}
      onKeyDown={(event) => {
        const { key } = event;
        if (key !== "ArrowUp" && key !== "ArrowDown" && key !== "Delete" && key !== "Backspace")
          return;
        event.preventDefault();
        event.stopPropagation();
        if (key === "ArrowUp" || key === "ArrowDown") step(path, key === "ArrowUp" ? -1 : 1);
        else remove(path);
      }}
      className="flex h-7 w-4.5 shrink-0 cursor-grab items-center justify-center rounded-[4px] text-muted hover:text-text active:cursor-grabbing"
    >
      <GripVertical aria-hidden className="size-3.5" />
    </button>
  );
}
