"use client";

import { MiniMap, useStore } from "@xyflow/react";
import { useCallback } from "react";
import { useEditorStore } from "@/components/studio/editor-context";
import { stepById } from "@/lib/pipeline/find";
import { stepId } from "@/lib/pipeline/ids";
import { kindOf } from "@/lib/steps/registry";
import type { StepFlowNode } from "./to-flow";

/**
 * The whole pipeline in a corner, in the colours of its categories; drag it to move the view. On a small canvas it would
 * lie on the steps, and is left out.
 */
export function Overview() {
  const hasRoom = useStore(({ width, height }) => width >= LEAST.width && height >= LEAST.height);
  const store = useEditorStore();
  const color = useCallback(
    (node: StepFlowNode) => {
      const step = stepById(store.getState().document, stepId(node.id));
      return step ? `var(--category-${kindOf(step).category})` : "var(--line-strong)";
    },
    [store],
  );
  if (!hasRoom) return null;
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

const LEAST = { width: 560, height: 480 };
const OVERVIEW_SIZE = { width: 168, height: 104 };
