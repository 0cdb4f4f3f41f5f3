"use client";

import { Crosshair } from "lucide-react";
import { useEditor } from "@/components/studio/editor-context";
import { showUsages } from "@/components/studio/studio-ui";
import { useGoTo } from "@/components/studio/use-go-to";
import { IconButton } from "@/components/ui/icon-button";
import { findUsages } from "@/lib/editor/find-usages";
import type { PipelineDocument } from "@/lib/pipeline/document";
import { stepById } from "@/lib/pipeline/find";

/** The steps that read a parameter; a click goes to the field. All the places are listed on demand. */
export function ParameterUses({ name }: { name: string }) {
  const document = useEditor((state) => state.document);
  const goTo = useGoTo();
  const uses = usesOf(document, name);
  if (uses.length === 0) return <span className="text-12 text-muted">Not used</span>;
  return (
    <span className="flex items-center gap-x-2">
      <span className="flex min-w-0 flex-1 flex-wrap gap-x-2">
        {uses.map(({ step, place }) => (
          <button
            key={step.id}
            type="button"
            onClick={() => goTo(place)}
            className="cursor-pointer text-12 text-accent hover:underline"
          >
            {step.definition.Name}
          </button>
        ))}
      </span>
      <IconButton
        label={`Find usages of ${name}`}
        icon={<Crosshair size={14} />}
        onClick={() => showUsages({ kind: "parameter", name })}
      />
    </span>
  );
}

/** Each step that reads the parameter, once, with the first place. */
function usesOf(document: PipelineDocument, name: string) {
  const seen = new Set<string>();
  return findUsages(document, { kind: "parameter", name }).flatMap(({ place }) => {
    const step = place.on === "step" && !seen.has(place.stepId) && stepById(document, place.stepId);
    if (!step) return [];
    seen.add(step.id);
    return [{ step, place }];
  });
}
