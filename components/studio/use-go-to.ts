"use client";

import { useReactFlow } from "@xyflow/react";
import { useCallback } from "react";
import { focusWhenThere } from "@/components/inspector/use-focus-field";
import { parameterField } from "@/components/parameters/parameter-field";
import { NOTHING_SELECTED, selectSteps } from "@/lib/editor/selection";
import { stepById } from "@/lib/pipeline/find";
import type { IssuePlace } from "@/lib/pipeline/issue-place";
import { cardSize } from "@/lib/steps/card";
import type { JsonPath } from "@/lib/utils/json";
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
        focusWhenThere(parameterField(place.name, place.path));
        return;
      }
      if (place.on === "trigger") {
        useStudioUi.setState({ drawer: "triggers", triggerId: place.triggerId });
        return;
      }
      useStudioUi.setState({ isInspectorOpen: true, focusField: formatPath(fieldOf(place)) });
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

/** A setting of the pipeline has its field under its own name. */
function fieldOf(place: Extract<IssuePlace, { on: "step" | "pipeline" }>): JsonPath {
  return place.on === "pipeline" && place.setting ? [place.setting] : place.path;
}
