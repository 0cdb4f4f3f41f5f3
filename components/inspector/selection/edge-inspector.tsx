"use client";

import { ArrowDown } from "lucide-react";
import { useEdgeActions } from "@/components/canvas/use-edge-actions";
import { useEditor, useEditorStore } from "@/components/studio/editor-context";
import { Button } from "@/components/ui/button";
import { selectSteps } from "@/lib/editor/selection";
import { stepById } from "@/lib/pipeline/find";
import { graphOf } from "@/lib/pipeline/graph";
import { StepLink } from "../dependencies/step-link";
import { describeEdge } from "./describe-edge";

const MIDDLE = { x: globalThis.innerWidth / 2, y: globalThis.innerHeight / 3 }; // where a list opens that has no pointer

/** What flows along the selected edge, and what can be done with it. */
export function EdgeInspector({ edgeId }: { readonly edgeId: string }) {
  const store = useEditorStore();
  const document = useEditor((state) => state.document);
  const actions = useEdgeActions(edgeId, MIDDLE);
  const edge = graphOf(document).edges.find(({ id }) => id === edgeId);
  const [from, to] = edge ? [stepById(document, edge.from), stepById(document, edge.to)] : [];
  if (!edge || !from || !to) return null;
  const { title, sentence, rows } = describeEdge(edge, { from, to });
  return (
    <section aria-label="Connection" className="flex flex-col gap-3 px-3.5 py-3">
      <h2 className="font-semibold text-15">{title}</h2>
      <div className="-ml-1 flex flex-col items-start gap-1">
        <StepLink step={from} onSelect={() => store.select(selectSteps([from.id]))} />
        <ArrowDown aria-hidden className="ml-[7px] size-3.5 text-muted" />
        <StepLink step={to} onSelect={() => store.select(selectSteps([to.id]))} />
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
      <div className="flex flex-wrap gap-2">
        {actions.map(({ label, icon, danger, onSelect }) => (
          <Button
            key={label}
            variant={danger ? "danger" : "default"}
            icon={icon}
            onClick={onSelect}
          >
            {label}
          </Button>
        ))}
      </div>
    </section>
  );
}
