"use client";

import { useReactFlow } from "@xyflow/react";
import { useCallback } from "react";
import { NOTHING_SELECTED, selectSteps } from "@/lib/editor/selection";
import { stepById } from "@/lib/pipeline/find";
import type { IssuePlace } from "@/lib/pipeline/issue-place";
import { cardSize } from "@/lib/steps/card";
import { formatPath } from "@/lib/utils/json-path";
import { useEditorStore } from "./editor-context";
import { useStudioUi } from "./studio-ui";

/** Leads to a place of the design: selects the step, brings it into view, focuses the field. */
export function useGoTo(): (place: IssuePlace) => void {
  const store = useEditorStore();
  const { setCenter, getZoom } = useReactFlow();
  return useCallback(
    (place) => {
      if (place.on === "parameter") {
        useStudioUi.setState({ drawer: "parameters" });
        return;
      }
      if (place.on === "trigger") {
        useStudioUi.setState({ drawer: "triggers", triggerId: place.triggerId });
        return;
      }
      useStudioUi.setState({ isInspectorOpen: true, focusField: formatPath(place.path) });
      if (place.on === "pipeline") {
        store.select(NOTHING_SELECTED);
        return;
      }
      const { document } = store.getState();
      const step = stepById(document, place.stepId);
      const at = document.canvas.positions[place.stepId];
      if (!step) return;
      store.select(selectSteps([place.stepId]));
      const { widthPx, heightPx } = cardSize(step);
      if (at) {
        const zoom = Math.max(0.6, getZoom());
        void setCenter(at.x + widthPx / 2, at.y + heightPx / 2, { zoom, duration: 180 });
      }
    },
    [store, setCenter, getZoom],
  );
}
