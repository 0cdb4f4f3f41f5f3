"use client";

import { useAddStep } from "@/components/palette/use-add-step";
import { CategoryIcon } from "@/components/ui/category-icon";
import { stepKind } from "@/lib/pipeline/ids";
import { kindOf } from "@/lib/steps/registry";

const FIRST_STEPS = ["execute-code", "processing", "training"].map(stepKind);

/** What an empty canvas says: how to begin, with the three steps most pipelines begin with. */
export function EmptyCanvas() {
  const addStep = useAddStep();
  return (
    <div className="pointer-events-none absolute inset-0 grid place-items-center">
      <div className="pointer-events-auto max-w-md rounded-card border border-line-strong border-dashed bg-surface/80 p-8 text-center">
        <h2 className="font-semibold text-15">Add the first step</h2>
        <p className="mt-1 text-13 text-muted">
          Drag one from the list on the left, or start with one of these. Paste a pipeline
          definition here to open it.
        </p>
        <div className="mt-5 flex justify-center gap-3">
          {FIRST_STEPS.map((kind) => {
            const { title, icon, category } = kindOf({ kind });
            return (
              <button
                key={kind}
                type="button"
                onClick={() => addStep(kind)}
                className="flex w-28 flex-col items-center gap-2 rounded-card border border-line bg-surface p-3 text-12 hover:border-line-strong hover:bg-surface-hover"
              >
                <CategoryIcon icon={icon} category={category} />
                {title}
              </button>
            );
          })}
        </div>
      </div>
    </div>
  );
}
