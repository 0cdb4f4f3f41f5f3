"use client";

import { useReactFlow, useStoreApi } from "@xyflow/react";
import { useCallback } from "react";
import type { Point, Step } from "@/lib/pipeline/document";
import { cardSize } from "@/lib/steps/card";

const MARGIN_PX = 16;

/** Brings a card to the middle of the view when not all of it is in sight; the zoom stays. */
export function useReveal(): (step: Step, at: Point) => void {
  const { setCenter, getZoom } = useReactFlow();
  const flow = useStoreApi();
  return useCallback(
    (step, { x, y }) => {
      const { width, height, transform } = flow.getState();
      const [panX, panY, zoom] = transform;
      const { widthPx, heightPx } = cardSize(step);
      const [left, top] = [x * zoom + panX, y * zoom + panY];
      const isInSight =
        left >= MARGIN_PX &&
        top >= MARGIN_PX &&
        left + widthPx * zoom <= width - MARGIN_PX &&
        top + heightPx * zoom <= height - MARGIN_PX;
      if (isInSight) return;
      const middle = { x: x + widthPx / 2, y: y + heightPx / 2 };
      void setCenter(middle.x, middle.y, { zoom: getZoom(), duration: 180 });
    },
    [flow, setCenter, getZoom],
  );
}
