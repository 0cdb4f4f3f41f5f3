"use client";

import { Panel } from "@xyflow/react";
import { useBranchDrag } from "./branch-drag";

/** While a step is dragged: what letting go does to the branch it runs in, or why it cannot go there. */
export function BranchHint() {
  const hint = useBranchDrag((state) => state.hint);
  const isRefused = useBranchDrag(({ drop }) => drop?.refusal !== undefined);
  if (hint === undefined) return null;
  return (
    <Panel position="top-center">
      <p
        role="status"
        data-refused={isRefused || undefined}
        className="max-w-120 rounded-card border border-line bg-surface px-3 py-1.5 text-12 text-muted shadow-float data-refused:border-danger data-refused:text-danger"
      >
        {hint}
      </p>
    </Panel>
  );
}
