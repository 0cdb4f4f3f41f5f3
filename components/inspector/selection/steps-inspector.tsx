"use client";

import { Files, Split, Trash2 } from "lucide-react";
import { useEditor, useEditorStore } from "@/components/studio/editor-context";
import { openDialog } from "@/components/studio/studio-ui";
import { useDuplicate } from "@/components/studio/use-duplicate";
import { removeSelection } from "@/components/studio/use-shortcuts";
import { Button } from "@/components/ui/button";
import { selectSteps } from "@/lib/editor/selection";
import { stepById } from "@/lib/pipeline/find";
import type { StepId } from "@/lib/pipeline/ids";
import { StepLink } from "../dependencies/step-link";
import { sharedValues } from "./shared-values";

/** Several steps: what can be done to all of them, which they are, and what they have in common. */
export function StepsInspector({ ids }: { readonly ids: readonly StepId[] }) {
  const store = useEditorStore();
  const duplicate = useDuplicate();
  const document = useEditor((state) => state.document);
  const steps = ids.flatMap((id) => stepById(document, id) ?? []);
  const shared = sharedValues(steps);
  return (
    <div className="flex flex-col gap-4 px-3.5 py-3">
      <header className="flex flex-col gap-2.5">
        <h2 className="font-semibold text-15">{steps.length} steps selected</h2>
        <div className="flex gap-2">
          <Button icon={<Files aria-hidden className="size-4" />} onClick={duplicate}>
            Duplicate
          </Button>
          <Button
            icon={<Split aria-hidden className="size-4" />}
            onClick={() => openDialog("branch")}
          >
            Branch
          </Button>
          <Button
            variant="danger"
            icon={<Trash2 aria-hidden className="size-4" />}
            onClick={() => removeSelection(store)}
          >
            Delete
          </Button>
        </div>
      </header>
      <section aria-label="Selected steps">
        <h3 className="pb-1 font-semibold text-13">Steps</h3>
        <ul>
          {steps.map((step) => (
            <li key={step.id}>
              <StepLink step={step} onSelect={() => store.select(selectSteps([step.id]))} />
            </li>
          ))}
        </ul>
      </section>
      {shared.length > 0 && (
        <section aria-label="In common">
          <h3 className="pb-1 font-semibold text-13">In common</h3>
          <dl className="divide-y divide-line">
            {shared.map(({ path, label, text }) => (
              <div key={path} className="flex min-h-7 items-center justify-between gap-3 text-13">
                <dt className="shrink-0 text-muted">{label}</dt>
                <dd className={text === undefined ? "text-muted italic" : "truncate"} title={text}>
                  {text ?? "Different"}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </div>
  );
}
