"use client";

import { useState } from "react";
import { useEditor } from "@/components/studio/editor-context";
import { EmptyState } from "@/components/ui/empty-state";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { TextField } from "@/components/ui/text-field";
import type { Issue } from "@/lib/pipeline/issue";
import { ProblemRow } from "./problem-row";

type Filter = "all" | Issue["severity"];

const FILTERS: readonly { readonly value: Filter; readonly label: string }[] = [
  { value: "all", label: "All" },
  { value: "error", label: "Errors" },
  { value: "warning", label: "Warnings" },
  { value: "note", label: "Notes" },
];

const RANK: Readonly<Record<Issue["severity"], number>> = { error: 0, warning: 1, note: 2 };

/** Everything validation has to say, errors first; a click goes to the field. */
export function ProblemsPanel() {
  const issues = useEditor((state) => state.issues);
  const [filter, setFilter] = useState<Filter>("all");
  const [text, setText] = useState("");
  const shown = issues
    .filter(({ severity }) => filter === "all" || severity === filter)
    .filter(({ message }) => message.toLowerCase().includes(text.trim().toLowerCase()))
    .toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);

  if (issues.length === 0) {
    return (
      <EmptyState title="No problems" className="h-full bg-surface">
        Every rule we know of holds. Export when you are ready.
      </EmptyState>
    );
  }
  return (
    <section aria-label="Problems" className="flex h-full flex-col bg-surface">
      <div className="flex items-center gap-3 border-line border-b px-3 py-1.5">
        <SegmentedControl label="Show" value={filter} onChange={setFilter} options={FILTERS} />
        <div className="w-64">
          <TextField
            aria-label="Filter problems"
            placeholder="Filter"
            value={text}
            onChange={setText}
          />
        </div>
        <p role="status" className="ml-auto text-12 text-muted tabular-nums">
          {shown.length} of {issues.length}
        </p>
      </div>
      <ul className="min-h-0 flex-1 overflow-y-auto py-1">
        {shown.map((issue, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same problem may stand twice
          <ProblemRow key={`${issue.code}:${index}`} issue={issue} />
        ))}
      </ul>
    </section>
  );
}
