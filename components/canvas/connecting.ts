"use client";

import { create } from "zustand";
import type { ConnectVerdict } from "@/lib/editor/connectable";
import type { StepId } from "@/lib/pipeline/ids";

interface ConnectingState {
  /** Undefined while nothing is being connected. */
  readonly verdicts: ReadonlyMap<StepId, ConnectVerdict> | undefined;
}

/** A gesture's state: outside the document, gone when the gesture ends. */
export const useConnecting = create<ConnectingState>(() => ({ verdicts: undefined }));

/** "fits", "refuses" or undefined while nothing is being connected. */
export function useVerdict(id: StepId): "fits" | "refuses" | undefined {
  return useConnecting(({ verdicts }) => {
    const verdict = verdicts?.get(id);
    if (!verdict) return undefined;
    return verdict.fits ? "fits" : "refuses";
  });
}
