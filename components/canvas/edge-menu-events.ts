"use client";

import type { MouseEvent } from "react";
import { ask } from "./pending";

/** The menu of an edge: with a right click, Shift+F10, or a click with Ctrl or Command held. */
export const EDGE_MENU = {
  onEdgeContextMenu: (event: MouseEvent, { id }: { id: string }) => {
    event.preventDefault();
    open(event, id);
  },
  onEdgeClick: (event: MouseEvent, { id }: { id: string }) => {
    if (event.ctrlKey || event.metaKey) open(event, id);
  },
};

function open({ clientX: x, clientY: y }: MouseEvent, edgeId: string): void {
  ask({ kind: "edge", at: { x, y }, edgeId });
}
