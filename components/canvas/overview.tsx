"use client";

import { MiniMap } from "@xyflow/react";
import { useCallback } from "react";
import { useEditorStore } from "@/components/studio/editor-context";
import { stepById } from "@/lib/pipeline/find";
import { stepId } from "@/lib/pipeline/ids";
import { kindOf } from "@/lib/steps/registry";
import type { StepFlowNode } from "./to-flow";

/** The whole pipeline in a corner, in the colours of its categories; drag it to move the view. */
export function Overview() {
  const store = useEditorStore();
  const color = useCallback(
    (node: StepFlowNode) => {
      const step = stepById(store.getState().document, stepId(node.id));
      return step ? `var(--category-${kindOf(step).category})` : "var(--line-strong)";
    },
    [store],
  );
  return (
    <MiniMap
      pannable
      zoomable
      ariaLabel="Overview"
      className="overview"
      nodeColor={color}
      nodeBorderRadius={12}
      style={OVERVIEW_SIZE}
    />
  );
}

const OVERVIEW_SIZE = { width: 168, height: 104 };
