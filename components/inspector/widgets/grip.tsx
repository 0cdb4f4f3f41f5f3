"use client";

import { GripVertical } from "lucide-react";
import { type DragEvent, useState } from "react";

interface Drag {
  readonly from: number;
  readonly over: number;
}

/** Reordering of rows: by dragging their grips, or with the arrow keys on them. */
export interface Reorder {
  readonly count: number;
  readonly onMove: (move: { readonly from: number; readonly to: number }) => void;
  readonly drag: Drag | undefined;
  readonly setDrag: (drag: Drag | undefined) => void;
}

export function useReorder(count: number, onMove: Reorder["onMove"]): Reorder {
  const [drag, setDrag] = useState<Drag>();
  return { count, onMove, drag, setDrag };
}

/** For the element of a row, so that a grip can be dropped on it. */
export function rowProps({ drag, setDrag, onMove }: Reorder, index: number) {
  const isOver = drag?.over === index && drag.from !== index;
  return {
    "data-drop": isOver ? (drag.from > index ? "before" : "after") : undefined,
    onDragOver: (event: DragEvent) => {
      if (!drag) return;
      event.preventDefault();
      if (drag.over !== index) setDrag({ ...drag, over: index });
    },
    onDrop: (event: DragEvent) => {
      if (!drag) return;
      event.preventDefault();
      setDrag(undefined);
      if (drag.from !== index) onMove({ from: drag.from, to: index });
    },
  };
}

/** Classes of a row that shows where a dragged one would go. */
export const DROP_MARK =
  "data-[drop=after]:shadow-[0_1px_0_var(--accent)] data-[drop=before]:shadow-[0_-1px_0_var(--accent)]";

interface GripProps {
  readonly reorder: Reorder;
  readonly index: number;
  /** What is moved: "train". */
  readonly name: string;
}

/** The handle by which a row is moved. */
export function Grip({ reorder: { count, onMove, setDrag }, index, name }: GripProps) {
  const step = (by: number, grip: HTMLElement) => {
    const to = index + by;
    if (to < 0 || to >= count) return;
    onMove({ from: index, to });
    const list = grip.closest("[data-rows]");
    requestAnimationFrame(() =>
      list?.querySelector<HTMLElement>(`:scope > * [data-grip="${to}"]`)?.focus(),
    );
  };
  return (
    <button
      type="button"
      draggable
      data-grip={index}
      aria-label={`Move ${name}. Arrow up and arrow down move it`}
      title="Drag to move"
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", name);
        setDrag({ from: index, over: index });
      }}
      onDragEnd={() => setDrag(undefined)}
      onKeyDown={(event) => {
        if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
        event.preventDefault();
        step(event.key === "ArrowUp" ? -1 : 1, event.currentTarget);
      }}
      className="flex size-5 shrink-0 cursor-grab items-center justify-center rounded-[4px] text-muted hover:text-text active:cursor-grabbing"
    >
      <GripVertical aria-hidden className="size-3.5" />
    </button>
  );
}
