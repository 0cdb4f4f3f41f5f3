"use client";

import clsx from "clsx";
import { type KeyboardEvent, type PointerEvent, type RefObject, useRef } from "react";

const KEY_STEP_PX = 10;
const KEY_LEAP_PX = 50; // with Shift

interface ResizeHandleProps {
  /** What it resizes: `Resize the settings`. */
  readonly label: string;
  /** On which side of the line the panel lies; the other side gives or takes the room. */
  readonly side: "left" | "right" | "below";
  readonly panel: RefObject<HTMLElement | null>;
  readonly sizePx: number;
  readonly minPx: number;
  /** Asked when a gesture begins: the other side may not become too small. */
  maxPx(): number;
  onResize(sizePx: number): void;
  onReset(): void;
}

/** The line beside a panel: drag it, or move it with the arrow keys, Home and End; a double click resets. */
export function ResizeHandle(props: ResizeHandleProps) {
  const { label, side, sizePx, minPx, onReset } = props;
  const isUpright = side !== "below";
  return (
    // biome-ignore lint/a11y/useSemanticElements: an `hr` cannot be moved
    <div
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={isUpright ? "vertical" : "horizontal"}
      aria-valuenow={Math.round(sizePx)}
      aria-valuemin={minPx}
      onDoubleClick={onReset}
      onKeyDown={keyHandler(props)}
      {...useDrag(props)}
      className={clsx(
        "relative z-10 shrink-0 touch-none bg-line transition-colors duration-120 hover:bg-accent focus-visible:bg-accent active:bg-accent",
        "after:absolute after:content-['']", // caught within 7 px
        isUpright
          ? "w-px cursor-col-resize after:inset-x-[-3px] after:inset-y-0"
          : "h-px cursor-row-resize after:inset-x-0 after:inset-y-[-3px]",
      )}
    />
  );
}

interface Grip {
  readonly pointerPx: number;
  readonly sizePx: number;
  readonly maxPx: number;
}

function useDrag({ side, panel, minPx, maxPx, onResize }: ResizeHandleProps) {
  const grip = useRef<Grip>(undefined);
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button > 0 || !panel.current) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const sizePx = sizeOf(panel.current, side);
      grip.current = { pointerPx: along(event, side), sizePx, maxPx: maxPx() };
    },
    onPointerMove(event: PointerEvent) {
      if (!grip.current) return;
      const movedPx = along(event, side) - grip.current.pointerPx;
      const wantedPx = grip.current.sizePx + (side === "left" ? movedPx : -movedPx);
      onResize(clamp(wantedPx, minPx, grip.current.maxPx));
    },
    onLostPointerCapture() {
      grip.current = undefined;
    },
  };
}

function keyHandler({ side, panel, minPx, maxPx, onResize }: ResizeHandleProps) {
  const [grow, shrink] = {
    left: ["ArrowRight", "ArrowLeft"],
    right: ["ArrowLeft", "ArrowRight"],
    below: ["ArrowUp", "ArrowDown"],
  }[side];
  return (event: KeyboardEvent) => {
    if (!panel.current) return;
    const sizePx = sizeOf(panel.current, side);
    const stepPx = event.shiftKey ? KEY_LEAP_PX : KEY_STEP_PX;
    const wantedPx = new Map([
      [grow, sizePx + stepPx],
      [shrink, sizePx - stepPx],
      ["Home", minPx],
      ["End", Infinity],
    ]).get(event.key);
    if (wantedPx === undefined) return;
    event.preventDefault(); // the same keys move selected steps
    onResize(clamp(wantedPx, minPx, maxPx()));
  };
}

function sizeOf(panel: HTMLElement, side: ResizeHandleProps["side"]): number {
  return side === "below" ? panel.offsetHeight : panel.offsetWidth;
}

function along(event: PointerEvent, side: ResizeHandleProps["side"]): number {
  return side === "below" ? event.clientY : event.clientX;
}

function clamp(value: number, min: number, max: number): number {
  return Math.max(min, Math.min(value, max));
}
