"use client";

import { useNodesInitialized, useOnViewportChange, useReactFlow, useStore } from "@xyflow/react";
import { useEffect, useRef } from "react";
import { useEditorStore } from "@/components/studio/editor-context";
import { FIT } from "./fit-options";

/**
 * Shows the whole pipeline, again when the canvas changes its size, until the reader moves the view or puts a first
 * step on an empty canvas: that one stays where it was dropped.
 */
export function FitUntilMoved() {
  const { fitView } = useReactFlow();
  const store = useEditorStore();
  const isNew = useRef(store.getState().document.steps.length === 0);
  const size = useStore(({ width, height }) => `${width}x${height}`);
  const hasSize = useStore(({ width }) => width > 0);
  const isReady = useNodesInitialized() && hasSize; // with some of the cards measured it would fit those alone
  const hasMoved = useRef(false);
  const isFitting = useRef(false);

  useOnViewportChange({
    onStart: () => {
      if (!isFitting.current) hasMoved.current = true;
    },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `size` is what it waits for
  useEffect(() => {
    if (!isReady || hasMoved.current) return;
    if (isNew.current && store.getState().document.steps.length === 1) {
      hasMoved.current = true;
      return;
    }
    isFitting.current = true;
    void fitView(FIT).finally(() => {
      isFitting.current = false;
    });
  }, [isReady, size, fitView, store]);
  return null;
}
