"use client";

import dynamic from "next/dynamic";
import { useEffect } from "react";
import { useEditor, useSelectedStep } from "@/components/studio/editor-context";
import { InspectorSkeleton } from "./inspector-skeleton";
import { PipelineInspector } from "./pipeline/pipeline-inspector";

const loadStepInspector = () => import("./step/step-inspector").then((m) => m.StepInspector);
const StepInspector = dynamic(loadStepInspector, { ssr: false, loading: InspectorSkeleton });
const EdgeInspector = dynamic(
  () => import("./selection/edge-inspector").then((m) => m.EdgeInspector),
  { ssr: false, loading: InspectorSkeleton },
);
const StepsInspector = dynamic(
  () => import("./selection/steps-inspector").then((m) => m.StepsInspector),
  { ssr: false, loading: InspectorSkeleton },
);

/** The settings of what is selected: a step, an edge, several steps, or the pipeline when nothing is. */
export function Inspector() {
  useEffect(fetchWithFirstMove, []);
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

/** The forms of steps are on their way when the pointer or a key is first moved, before a step is chosen. */
function fetchWithFirstMove() {
  const moves = ["pointermove", "keydown"] as const;
  const fetchForms = () => {
    void loadStepInspector();
    stop();
  };
  const stop = () => {
    for (const move of moves) globalThis.removeEventListener(move, fetchForms);
  };
  for (const move of moves) globalThis.addEventListener(move, fetchForms, { passive: true });
  return stop;
}
