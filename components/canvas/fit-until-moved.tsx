"use client";

import { useStore, useStoreApi } from "@xyflow/react";
import { useEffect, useRef } from "react";
import { useEditorStore } from "@/components/studio/editor-context";
import { boundsOfDesign } from "@/lib/steps/card-bounds";
import { type CanvasSize, isWhollyInView } from "./is-wholly-in-view";
import { useShowAll } from "./use-show-all";

/**
 * Shows the whole pipeline when the studio opens, and again when the canvas changes its size, until the reader touches it.
 * After that, what was wholly in view stays so when a panel opens beside it. A pipeline that begins empty is left where
 * its first step is dropped.
 */
export function FitUntilMoved() {
  const showAll = useShowAll();
  const editor = useEditorStore();
  const flow = useStoreApi();
  const pane = useStore(({ domNode }) => domNode);
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const isLeft = useRef(editor.getState().document.steps.length === 0);
  const before = useRef<CanvasSize>({ width, height });

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
  useEffect(() => {
    const now = { width, height };
    const earlier = before.current;
    before.current = now;
    const bounds = boundsOfDesign(editor.getState().document);
    const { transform } = flow.getState();
    const isCutOff =
      bounds &&
      isWhollyInView(bounds, transform, earlier) &&
      !isWhollyInView(bounds, transform, now);
    if (!isLeft.current || isCutOff) showAll();
  }, [width, height, editor, flow, showAll]);
  return null;
}
