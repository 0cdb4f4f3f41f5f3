"use client";

import { create } from "zustand";
import type { StepId } from "@/lib/pipeline/ids";

/** Steps that stand out while the others step back, as while usages are looked at. */
export const useHighlight = create<{ readonly ids: ReadonlySet<StepId> | undefined }>(() => ({
  ids: undefined,
}));

/** "in" or "out", undefined while nothing is highlighted. */
export function useHighlighted(id: StepId): "in" | "out" | undefined {
  return useHighlight(({ ids }) => (ids ? (ids.has(id) ? "in" : "out") : undefined));
}
