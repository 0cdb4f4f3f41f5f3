"use client";

import { getViewportForBounds, useReactFlow, useStoreApi } from "@xyflow/react";
import { useCallback } from "react";
import { useEditorStore } from "@/components/studio/editor-context";
import { boundsOfDesign } from "@/lib/steps/card-bounds";

const ROOM = 0.06; // share of the canvas left free around the pipeline
const MOST_ZOOM = 1; // a small pipeline is not blown up

/**
 * Brings the whole pipeline into view. Works from the document, so that it is right at once after an import or a new
 * layout, before any card has been measured.
 */
export function useShowAll(): (options?: { readonly durationMs?: number }) => void {
  const editor = useEditorStore();
  const flow = useStoreApi();
  const { setViewport } = useReactFlow();
  return useCallback(
    ({ durationMs = 0 } = {}) => {
      const { width, height, minZoom } = flow.getState();
      const bounds = boundsOfDesign(editor.getState().document);
      if (!bounds || width === 0 || height === 0) return;
      const viewport = getViewportForBounds(bounds, width, height, minZoom, MOST_ZOOM, ROOM);
      void setViewport(viewport, { duration: durationMs });
    },
    [editor, flow, setViewport],
  );
}
