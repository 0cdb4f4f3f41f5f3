"use client";

import { ListFilter, ShieldCheck } from "lucide-react";
import { useState } from "react";
import { useEditor } from "@/components/studio/editor-context";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ProblemFilter } from "./problem-filter";
import { ProblemList } from "./problem-list";
import { EVERYTHING, selectIssues } from "./select-issues";

/** Everything validation has to say, errors first, with what can be done about it. */
export function ProblemsPanel() {
  const issues = useEditor((state) => state.issues);
  const document = useEditor((state) => state.document);
  const [filter, setFilter] = useState(EVERYTHING);
  const shown = selectIssues(issues, filter, document);

  if (issues.length === 0) {
    return (
      <EmptyState icon={<ShieldCheck />} title="No problems" className="h-full bg-surface">
        Every rule we know of holds. Export when you are ready.
      </EmptyState>
    );
  }
  return (
    <section aria-label="Problems" className="flex h-full flex-col bg-surface">
      <ProblemFilter filter={filter} onChange={setFilter} shown={shown.length} />
      {shown.length > 0 ? (
        <ProblemList issues={shown} />
      ) : (
        <EmptyState
          icon={<ListFilter />}
          title="None of these"
          action={<Button onClick={() => setFilter(EVERYTHING)}>Show all</Button>}
        >
          No problem fits the filter.
        </EmptyState>
      )}
    </section>
  );
}
