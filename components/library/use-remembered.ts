"use client";

import { useCallback, useSyncExternalStore } from "react";

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // storage is switched off: the first option stands
  }
}

/**
 * A choice that this browser remembers.
 *
 * @param options - what can be chosen; the first stands until something else is.
 */
export function useRemembered<Value extends string>(
  key: string,
  options: readonly [Value, ...Value[]],
): readonly [Value, (value: Value) => void] {
  const stored = useSyncExternalStore(
    subscribe,
    () => read(key),
    () => null,
  );
  const value = options.find((option) => option === stored) ?? options[0];
  const choose = useCallback(
    (next: Value) => {
      try {
        localStorage.setItem(key, next);
      } catch {
        return; // nothing to remember it in
      }
      for (const listener of listeners) listener();
    },
    [key],
  );
  return [value, choose];
}
