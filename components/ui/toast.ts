import { createStore } from "zustand/vanilla";

export interface ToastOptions {
  /** One sentence: what has happened. */
  readonly message: string;
  readonly tone?: "neutral" | "success" | "danger";
  /** Usually Undo. */
  readonly action?: { readonly label: string; readonly onAction: () => void };
  /** How long it stays; longer by default when there is something to do. */
  readonly durationMs?: number;
}

export interface ToastEntry extends ToastOptions {
  readonly id: number;
}

const MOST = 3; // more than that hides the page

export const toastStore = createStore<readonly ToastEntry[]>(() => []);

let lastId = 0;

/** Shows a message at the foot of the page; returns its id for `dismissToast`. */
export function toast(options: ToastOptions): number {
  lastId += 1;
  const entry = { ...options, id: lastId };
  toastStore.setState((shown) => [...shown.slice(1 - MOST), entry], true);
  return entry.id;
}

export function dismissToast(id: number): void {
  toastStore.setState((shown) => shown.filter((entry) => entry.id !== id), true);
}
