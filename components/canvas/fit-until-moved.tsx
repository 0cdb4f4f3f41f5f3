"use client";

import { useStore } from "@xyflow/react";
import { useEffect, useRef } from "react";
import { useEditorStore } from "@/components/studio/editor-context";
import { useShowAll } from "./use-show-all";

/**
 * Shows the whole pipeline when the studio opens, and again when the canvas changes its size, until the reader touches it.
 * A pipeline that begins empty is left where its first step is dropped.
 */
export function FitUntilMoved() {
  const showAll = useShowAll();
  const editor = useEditorStore();
  const pane = useStore(({ domNode }) => domNode);
  const size = useStore(({ width, height }) => `${width}x${height}`);
  const isLeft = useRef(editor.getState().document.steps.length === 0);

  useEffect(() => {
    const leave = () => {
      isLeft.current = true;
    };
    const gestures = ["pointerdown", "wheel", "keydown"] as const;
    for (const gesture of gestures) pane?.addEventListener(gesture, leave, { passive: true });
    return () => {
      for (const gesture of gestures) pane?.removeEventListener(gesture, leave);
    };
  }, [pane]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `size` is what it waits for
  useEffect(() => {
    if (!isLeft.current) showAll();
  }, [size, showAll]);
  return null;
}
