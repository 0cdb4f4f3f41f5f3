"use client";

/** Field whose expression was just put together while typing: its editor opens by itself, so that one can go on. */
let pending: string | undefined;

export function openAfterwards(key: string): void {
  pending = key;
}

/** True once for the field that was named. */
export function takePending(key: string): boolean {
  if (pending !== key) return false;
  pending = undefined;
  return true;
}
