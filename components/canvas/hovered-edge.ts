"use client";

import { create } from "zustand";

/** The edge under the pointer; its label is drawn only then. */
const useHoveredEdge = create<{ readonly id: string | undefined }>(() => ({ id: undefined }));

export function useIsEdgeHovered(id: string): boolean {
  return useHoveredEdge((state) => state.id === id);
}

export const EDGE_HOVER = {
  onEdgeMouseEnter: (_event: unknown, { id }: { id: string }) => useHoveredEdge.setState({ id }),
  onEdgeMouseLeave: () => useHoveredEdge.setState({ id: undefined }),
};
