"use client";

import { useEditor } from "@/components/studio/editor-context";
import { useGoTo } from "@/components/studio/use-go-to";
import type { PipelineDocument, Step } from "@/lib/pipeline/document";
import { referencedParameter, referencesIn } from "@/lib/pipeline/references";

/** The steps that read a parameter; a click goes to the field. */
export function ParameterUses({ name }: { name: string }) {
  const document = useEditor((state) => state.document);
  const goTo = useGoTo();
  const uses = usesOf(document, name);
  if (uses.length === 0) return <span className="text-12 text-muted">Not used</span>;
  return (
    <span className="flex flex-wrap gap-x-2">
      {uses.map(({ step, at }) => (
        <button
          key={step.id}
          type="button"
          onClick={() => goTo({ on: "step", stepId: step.id, path: at })}
          className="cursor-pointer text-12 text-accent hover:underline"
        >
          {step.definition.Name}
        </button>
      ))}
    </span>
  );
}

/** Each step that reads the parameter, once, with the first place. */
function usesOf({ steps }: PipelineDocument, name: string) {
  return steps.flatMap((step: Step) => {
    const use = referencesIn(step.definition).find(({ get }) => referencedParameter(get) === name);
    return use ? [{ step, at: use.at }] : [];
  });
}
