"use client";

import { useEffect, useRef } from "react";
import type { Connection } from "@/lib/editor/resolve-connection";
import type { PendingChoice } from "./use-connect";

/** Asks which input is meant, where the pointer let go. Arrow keys move, Enter picks, Esc gives up. */
export function ConnectionPicker({
  choice,
  onPick,
  onClose,
}: {
  choice: PendingChoice;
  onPick: (connection: Connection) => void;
  onClose: () => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.querySelector("button")?.focus(), []);

  const moveFocus = (by: number) => {
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
    const current = buttons.indexOf(globalThis.document.activeElement as HTMLButtonElement); // -1 when elsewhere
    buttons[(current + by + buttons.length) % buttons.length]?.focus();
  };

  return (
    <div
      ref={list}
      role="menu"
      aria-label="Connect to which input"
      className="fixed z-50 min-w-44 rounded-card border border-line bg-surface p-1 shadow-float"
      style={{ left: choice.at.x, top: choice.at.y }}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && onClose()}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
        if (event.key === "ArrowDown") moveFocus(1);
        if (event.key === "ArrowUp") moveFocus(-1);
      }}
    >
      <p className="px-2 py-1 text-11 text-muted">Connect to</p>
      {choice.options.map((connection) => (
        <button
          key={connection.label}
          type="button"
          role="menuitem"
          className="flex h-7 w-full items-center rounded-control px-2 text-left text-13 hover:bg-surface-hover"
          onClick={() => {
            onClose();
            onPick(connection);
          }}
        >
          {connection.label}
        </button>
      ))}
    </div>
  );
}
