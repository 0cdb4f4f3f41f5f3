"use client";

import { useEffect } from "react";

/** True where keys are text: fields, editors, and anything inside a dialogue or a menu. */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.closest("input, textarea, select, [role=dialog], [role=menu], [role=listbox]") !== null
  );
}

/**
 * Single keys that work anywhere on the page but in fields.
 *
 * @param actions - by `KeyboardEvent.key` in lower case; keep the object stable.
 */
export function useShortcuts(actions: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || takesText(event.target)) return;
      const action = actions[event.key.toLowerCase()]; // with Caps Lock too
      if (!action) return;
      event.preventDefault();
      action();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [actions]);
}
