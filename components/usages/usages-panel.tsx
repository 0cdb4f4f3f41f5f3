"use client";

import { X } from "lucide-react";
import { useEffect, useMemo } from "react";
import { useHighlight } from "@/components/canvas/highlight";
import { useEditor } from "@/components/studio/editor-context";
import { showUsages, useStudioUi } from "@/components/studio/studio-ui";
import { EmptyState } from "@/components/ui/empty-state";
import { IconButton } from "@/components/ui/icon-button";
import {
  findUsages,
  subjectInWords,
  type Usage,
  type UsageSubject,
} from "@/lib/editor/find-usages";
import type { StepId } from "@/lib/pipeline/ids";
import { countNoun } from "@/lib/utils/count-noun";
import { UsageRow } from "./usage-row";

/** Every place that uses a parameter, a step or an output; a click goes there. */
export function UsagesPanel() {
  const subject = useStudioUi((state) => state.usagesOf);
  if (!subject) {
    return (
      <EmptyState title="Nothing chosen" className="h-full bg-surface">
        Choose Find usages at a parameter, or in the menu of a step.
      </EmptyState>
    );
  }
  return <Usages subject={subject} />;
}

function Usages({ subject }: { readonly subject: UsageSubject }) {
  const document = useEditor((state) => state.document);
  const usages = useMemo(() => findUsages(document, subject), [document, subject]);
  useHighlightOf(usages, subject);
  const words = subjectInWords(document, subject);
  return (
    <section aria-label={`Usages of ${words}`} className="flex h-full flex-col bg-surface">
      <header className="flex h-9 shrink-0 items-center gap-2 border-line border-b px-3 text-13">
        <h2 className="font-semibold">Usages of {words}</h2>
        <p role="status" className="text-12 text-muted tabular-nums">
          {countNoun(usages.length, "place")}
        </p>
        <IconButton
          label="Close usages"
          icon={<X className="size-3.5" />}
          onClick={() => showUsages(undefined)}
          className="ml-auto"
        />
      </header>
      {usages.length === 0 ? (
        <p className="px-3 py-3 text-12 text-muted">Nothing uses it.</p>
      ) : (
        <ul className="min-h-0 flex-1 overflow-y-auto p-1">
          {usages.map((usage, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a place may use it twice
            <UsageRow key={index} usage={usage} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** On the canvas the users stand out, and what they use. */
function useHighlightOf(usages: readonly Usage[], subject: UsageSubject): void {
  useEffect(() => {
    const users = usages.flatMap(({ place }) => (place.on === "step" ? [place.stepId] : []));
    const own: readonly StepId[] = subject.kind === "parameter" ? [] : [subject.stepId];
    useHighlight.setState({ ids: new Set([...users, ...own]) });
    return () => useHighlight.setState({ ids: undefined });
  }, [usages, subject]);
}
