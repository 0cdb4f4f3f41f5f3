"use client";

import type { ReactNode } from "react";
import { BlankDrawing, DefinitionDrawing } from "./empty-drawings";
import { TemplateGrid, type TemplateGridProps } from "./template-grid";

interface EmptyLibraryProps extends TemplateGridProps {
  readonly onImport: () => void;
  readonly onNew: () => void;
}

/** The first visit: the templates, and the two other ways in. */
export function EmptyLibrary({ onImport, onNew, ...templates }: EmptyLibraryProps) {
  return (
    <section aria-labelledby="ways-in" className="flex flex-col gap-4 pt-2">
      <div className="flex flex-col gap-1">
        <h2 id="ways-in" className="font-semibold text-18">
          Start from a template
        </h2>
        <p className="text-13 text-muted">
          Complete, checked, and yours to change: each is a SageMaker pipeline definition from the
          first step on.
        </p>
      </div>
      <TemplateGrid {...templates} />
      <h3 className="pt-3 font-semibold text-15">Or begin with your own</h3>
      <ul className="grid grid-cols-1 gap-4 md:grid-cols-2">
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
        className="flex h-full w-full cursor-pointer items-stretch overflow-hidden rounded-card border border-line bg-surface text-left transition-[border-color,box-shadow] duration-140 hover:border-line-strong hover:shadow-float"
      >
        <span className="block h-26 w-44 shrink-0 border-line border-r bg-surface-sunken">
          {drawing}
        </span>
        <span className="flex min-w-0 flex-col justify-center gap-1 px-4 py-3">
          <span className="font-semibold text-13">{title}</span>
          <span className="text-13 text-muted">{children}</span>
        </span>
      </button>
    </li>
  );
}
