"use client";

import { create } from "zustand";
import type { StepId } from "@/lib/pipeline/ids";

interface WavesState {
  readonly isShown: boolean;
  /** What stands over each card: "Wave 2", "Wave 2, round 1"; empty while waves are not shown. */
  readonly marks: ReadonlyMap<StepId, string>;
}

const NO_MARKS: ReadonlyMap<StepId, string> = new Map();

export const useWaves = create<WavesState>(() => ({ isShown: false, marks: NO_MARKS }));

export function toggleWaves(): void {
  useWaves.setState(({ isShown }) => ({ isShown: !isShown }));
}

export function markWaves(marks: WavesState["marks"] = NO_MARKS): void {
  useWaves.setState({ marks });
}

export function useWaveMark(id: StepId): string | undefined {
  return useWaves(({ marks }) => marks.get(id));
}
