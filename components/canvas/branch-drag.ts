"use client";

import { create } from "zustand";
import type { BranchDrop } from "@/lib/editor/resolve-branch-drop";
import type { BranchPlace } from "./branch-places";

interface BranchDragState {
  /** The branches as they stood when the drag began; undefined while no step is dragged. */
  readonly places: readonly BranchPlace[] | undefined;
  /** Key of the branch under the pointer. */
  readonly over: string | undefined;
  /** What letting go does now. */
  readonly drop: BranchDrop | undefined;
  /** What letting go does, in words. */
  readonly hint: string | undefined;
}

const NOTHING: BranchDragState = {
  places: undefined,
  over: undefined,
  drop: undefined,
  hint: undefined,
};

/** A gesture's state: outside the document, gone when the gesture ends. */
export const useBranchDrag = create<BranchDragState>(() => NOTHING);

export function beginBranchDrag(places: readonly BranchPlace[]): void {
  useBranchDrag.setState({ ...NOTHING, places });
}

export function endBranchDrag(): void {
  if (useBranchDrag.getState().places) useBranchDrag.setState(NOTHING);
}
