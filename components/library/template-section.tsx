"use client";

import { TemplateGrid, type TemplateGridProps } from "./template-grid";

/** The templates under the designs that are there already. */
export function TemplateSection(props: TemplateGridProps) {
  return (
    <section aria-labelledby="templates" className="flex flex-col gap-3">
      <div className="flex items-baseline gap-2.5">
        <h2 id="templates" className="font-semibold text-15">
          Start from a template
        </h2>
        <p className="text-13 text-muted">complete, checked, and yours to change</p>
      </div>
      <TemplateGrid {...props} />
    </section>
  );
}
