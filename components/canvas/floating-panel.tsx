"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import type { ScreenPoint } from "./pending";

const SIZE = { width: 320, height: 400 }; // at most; it stays inside the window
const STYLE = { "--radix-popover-content-available-height": `${SIZE.height}px` };

interface FloatingPanelProps {
  readonly at: ScreenPoint;
  readonly label: string;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small panel where the pointer let go. Escape closes it, and so does a press elsewhere. */
export function FloatingPanel({ at, label, title, onClose, children }: FloatingPanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onPointerDown = ({ target }: PointerEvent) => {
      if (target instanceof Node && !panel.current?.contains(target)) onClose();
    };
    globalThis.document.addEventListener("pointerdown", onPointerDown, { capture: true });
    return () =>
      globalThis.document.removeEventListener("pointerdown", onPointerDown, { capture: true });
  }, [onClose]);
  const left = Math.max(8, Math.min(at.x, globalThis.innerWidth - SIZE.width - 8));
  const top = Math.max(8, Math.min(at.y, globalThis.innerHeight - SIZE.height - 8));
  return createPortal(
    <div
      ref={panel}
      role="dialog"
      data-state="open"
      aria-label={label}
      className="fade-in fixed z-50 overflow-hidden rounded-card border border-line bg-surface-raised text-text shadow-float"
      style={{ ...STYLE, left, top, width: SIZE.width }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <p className="truncate px-3 pt-2 pb-1 text-12 text-muted">{title}</p>
      {children}
    </div>,
    globalThis.document.body, // the panels beside the canvas would lie over it
  );
}
