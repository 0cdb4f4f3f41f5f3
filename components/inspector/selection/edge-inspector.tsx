"use client";

import { ArrowDown, Unlink } from "lucide-react";
import { useEditor, useEditorStore } from "@/components/studio/editor-context";
import { Button } from "@/components/ui/button";
import { CategoryIcon } from "@/components/ui/category-icon";
import { disconnectEdge } from "@/lib/editor/commands/disconnect-edge";
import { selectSteps } from "@/lib/editor/selection";
import type { Step } from "@/lib/pipeline/document";
import { stepById } from "@/lib/pipeline/find";
import { graphOf } from "@/lib/pipeline/graph";
import { kindOf } from "@/lib/steps/registry";
import { report } from "../use-step-target";
import { describeEdge } from "./describe-edge";

/** What flows along the selected edge, and how to take it away. */
export function EdgeInspector({ edgeId }: { readonly edgeId: string }) {
  const store = useEditorStore();
  const document = useEditor((state) => state.document);
  const edge = graphOf(document).edges.find(({ id }) => id === edgeId);
  const [from, to] = edge ? [stepById(document, edge.from), stepById(document, edge.to)] : [];
  if (!edge || !from || !to) return null;
  const { title, sentence, rows } = describeEdge(edge, { from, to });
  return (
    <section aria-label="Connection" className="flex flex-col gap-3 px-3.5 py-3">
      <h2 className="font-semibold text-15">{title}</h2>
      <div className="flex flex-col items-start gap-1">
        <StepLink step={from} />
        <ArrowDown aria-hidden className="ml-[3px] size-3.5 text-muted" />
        <StepLink step={to} />
      </div>
      <p className="text-13 text-muted">{sentence}</p>
      {rows.length > 0 && (
        <dl className="flex flex-col gap-2">
          {rows.map(({ term, text }) => (
            <div key={term}>
              <dt className="text-12 text-muted">{term}</dt>
              <dd className="wrap-anywhere font-mono text-12">{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <Button
        variant="danger"
        icon={<Unlink aria-hidden className="size-4" />}
        onClick={() => report(store.run(disconnectEdge, { edgeId }))}
        className="self-start"
      >
        Disconnect
      </Button>
    </section>
  );
}

/** A step by icon and name; a press selects it. */
export function StepLink({ step }: { readonly step: Step }) {
  const store = useEditorStore();
  const { category, icon, title } = kindOf(step);
  return (
    <button
      type="button"
      onClick={() => store.select(selectSteps([step.id]))}
      className="flex h-8 max-w-full cursor-pointer items-center gap-2 -ml-1 rounded-control px-1 text-left hover:bg-surface-hover"
    >
      <CategoryIcon category={category} icon={icon} size={20} />
      <span className="truncate text-13">{step.definition.Name}</span>
      <span className="shrink-0 text-12 text-muted">{title}</span>
    </button>
  );
}
