"use client";

import type { ReactNode } from "react";
import { BlankDrawing, DefinitionDrawing } from "./empty-drawings";
import { SCENARIOS, type Scenario } from "./scenarios";
import { SceneDrawing } from "./scene-drawing";

interface EmptyLibraryProps {
  readonly onScenario: (scenario: Scenario) => void;
  readonly onImport: () => void;
  readonly onNew: () => void;
}

/** The first visit: three large ways in. */
export function EmptyLibrary({ onScenario, onImport, onNew }: EmptyLibraryProps) {
  const [scenario] = SCENARIOS;
  return (
    <section aria-labelledby="ways-in" className="flex flex-col gap-6 pt-8">
      <div className="flex flex-col gap-1 text-center">
        <h2 id="ways-in" className="font-semibold text-18">
          Three ways to your first pipeline
        </h2>
        <p className="text-13 text-muted">
          What you draw is a SageMaker pipeline definition from the first step on.
        </p>
      </div>
      <ul className="grid grid-cols-1 gap-4 md:grid-cols-3">
        {scenario && (
          <WayIn
            title="Start from a scenario"
            drawing={<SceneDrawing scene={scenario.scene} size="card" className="h-full w-full" />}
            onClick={() => onScenario(scenario)}
          >
            {scenario.title}: complete, checked, and yours to change.
          </WayIn>
        )}
        <WayIn title="Import a definition" drawing={<DefinitionDrawing />} onClick={onImport}>
          Drop a file here, paste JSON, or choose one. Nothing in it is run, nothing is lost.
        </WayIn>
        <WayIn title="Begin with a blank canvas" drawing={<BlankDrawing />} onClick={onNew}>
          Drag steps in, connect them, fill in what they need.
        </WayIn>
      </ul>
    </section>
  );
}

interface WayInProps {
  readonly title: string;
  readonly drawing: ReactNode;
  readonly children: ReactNode;
  readonly onClick: () => void;
}

function WayIn({ title, drawing, children, onClick }: WayInProps) {
  return (
    <li>
      <button
        type="button"
        onClick={onClick}
        className="flex h-full w-full cursor-pointer flex-col overflow-hidden rounded-card border border-line bg-surface text-left transition-[border-color,box-shadow] duration-140 hover:border-line-strong hover:shadow-float"
      >
        <span className="block h-48 w-full border-line border-b bg-surface-sunken">{drawing}</span>
        <span className="flex flex-col gap-1 p-5">
          <span className="font-semibold text-15">{title}</span>
          <span className="text-13 text-muted">{children}</span>
        </span>
      </button>
    </li>
  );
}
