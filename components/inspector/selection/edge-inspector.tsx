"use client";

import { ArrowDown, Unlink } from "lucide-react";
import { useEditor, useEditorStore } from "@/components/studio/editor-context";
import { Button } from "@/components/ui/button";
import { disconnectEdge } from "@/lib/editor/commands/disconnect-edge";
import { selectSteps } from "@/lib/editor/selection";
import { stepById } from "@/lib/pipeline/find";
import { graphOf } from "@/lib/pipeline/graph";
import { StepLink } from "../dependencies/step-link";
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
