"use client";

import type { MouseEvent } from "react";
import { create } from "zustand";

/** The edge under the pointer; its label is drawn only then. */
const useHoveredEdge = create<{ readonly id: string | undefined }>(() => ({ id: undefined }));

export function useIsEdgeHovered(id: string): boolean {
  return useHoveredEdge((state) => state.id === id);
}

export const EDGE_HOVER = {
  onEdgeMouseEnter: ({ buttons }: MouseEvent, { id }: { id: string }) => {
    if (buttons === 0) useHoveredEdge.setState({ id }); // not what a step is dragged across
  },
  onEdgeMouseLeave: () => useHoveredEdge.setState({ id: undefined }),
};
