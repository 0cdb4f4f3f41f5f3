"use client";

import { useEffect, useRef } from "react";
import { useShowAll } from "@/components/canvas/use-show-all";
import { runLayout } from "@/lib/editor/layout";
import { useEditorStore } from "./editor-context";

/** Lays out a design that has never been laid out, such as a fresh import. Not an entry in the history. */
export function useFirstLayout(): void {
  const store = useEditorStore();
  const showAll = useShowAll();
  const isDone = useRef(false);

  useEffect(() => {
    const { document } = store.getState();
    const isPlaced = document.steps.every(({ id }) => id in document.canvas.positions);
    if (isPlaced || isDone.current) return;
    isDone.current = true;
    runLayout(document).then((positions) => {
      const now = store.getState().document;
      if (now.steps !== document.steps) return; // the author went on
      store.replace({ ...now, canvas: { ...now.canvas, positions } });
      showAll();
    });
  }, [store, showAll]);
}
