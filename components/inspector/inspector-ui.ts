"use client";

import { create } from "zustand";

export type InspectorTab = "settings" | "all" | "json";

/** How the inspector is folded; kept until the page is left. */
interface InspectorUi {
  readonly tab: InspectorTab;
  /** Of steps whose type has no form. */
  readonly rawTab: InspectorTab;
  /** Disclosures that the reader opened or closed, by a key of their own. */
  readonly open: Readonly<Record<string, boolean>>;
}

export const useInspectorUi = create<InspectorUi>()(() => ({
  tab: "settings",
  rawTab: "json",
  open: {},
}));

/** Whether a disclosure is open, and how to change that. */
export function useOpen(
  key: string,
  openAtFirst = false,
): readonly [boolean, (open: boolean) => void] {
  const open = useInspectorUi((state) => state.open[key] ?? openAtFirst);
  return [open, (next) => setOpen({ [key]: next })];
}

export function isOpen(key: string): boolean {
  return useInspectorUi.getState().open[key] ?? false;
}

export function setOpen(changes: Readonly<Record<string, boolean>>): void {
  useInspectorUi.setState(({ open }) => ({ open: { ...open, ...changes } }));
}
