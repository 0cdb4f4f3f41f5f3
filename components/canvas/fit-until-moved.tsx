"use client";

import { useOnViewportChange, useReactFlow, useStore } from "@xyflow/react";
import { useEffect, useRef } from "react";
import { FIT } from "./fit-options";

/** Shows the whole pipeline, again when the canvas changes its size, until the reader moves the view. */
export function FitUntilMoved() {
  const { fitView } = useReactFlow();
  const size = useStore(({ width, height }) => `${width}x${height}`);
  const isReady = useStore(({ width, nodes }) => width > 0 && nodes.length > 0);
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
    isFitting.current = true;
    void fitView(FIT).finally(() => {
      isFitting.current = false;
    });
  }, [isReady, size, fitView]);
  return null;
}
