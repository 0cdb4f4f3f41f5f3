"use client";

import { useEditor, useSelectedStep } from "@/components/studio/editor-context";
import { PipelineInspector } from "./pipeline/pipeline-inspector";
import { EdgeInspector } from "./selection/edge-inspector";
import { StepsInspector } from "./selection/steps-inspector";
import { StepInspector } from "./step/step-inspector";

/** The settings of what is selected: a step, an edge, several steps, or the pipeline when nothing is. */
export function Inspector() {
  return (
    <aside aria-label="Settings" className="h-full overflow-y-auto overflow-x-hidden bg-surface">
      <Content />
    </aside>
  );
}

function Content() {
  const selection = useEditor((state) => state.selection);
  const step = useSelectedStep();
  if (step) return <StepInspector key={step.id} step={step} />;
  if (selection.kind === "edge") return <EdgeInspector edgeId={selection.id} />;
  if (selection.kind === "steps") return <StepsInspector ids={selection.ids} />;
  return <PipelineInspector />;
}
