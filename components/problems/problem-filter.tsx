"use client";

import { useEditor } from "@/components/studio/editor-context";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { type IssueFilter, ownersOf } from "./select-issues";

const SEVERITIES: readonly { readonly value: IssueFilter["severity"]; readonly label: string }[] = [
  { value: "all", label: "All" },
  { value: "error", label: "Errors" },
  { value: "warning", label: "Warnings" },
  { value: "note", label: "Notes" },
];

interface ProblemFilterProps {
  readonly filter: IssueFilter;
  readonly onChange: (filter: IssueFilter) => void;
  readonly shown: number;
}

/** Which of the problems are listed: by severity, by whose they are, by words. */
export function ProblemFilter({ filter, onChange, shown }: ProblemFilterProps) {
  const issues = useEditor((state) => state.issues);
  const document = useEditor((state) => state.document);
  const owners = ownersOf(issues, document);
  const isThere = owners.some(({ value }) => value === filter.owner);
  return (
    <div className="flex flex-wrap items-center gap-2 border-line border-b px-3 py-1.5">
      <SegmentedControl
        label="Show"
        value={filter.severity}
        onChange={(severity) => onChange({ ...filter, severity })}
        options={SEVERITIES}
      />
      <div className="w-40">
        <Select
          aria-label="Whose problems"
          value={isThere ? filter.owner : "all"}
          onChange={(owner) => onChange({ ...filter, owner })}
          options={[{ value: "all", label: "Everywhere" }, ...owners]}
        />
      </div>
      <div className="w-56">
        <TextField
          aria-label="Filter problems"
          placeholder="Filter"
          value={filter.text}
          onChange={(text) => onChange({ ...filter, text })}
        />
      </div>
      <p role="status" className="ml-auto text-12 text-muted tabular-nums">
        {shown} of {issues.length}
      </p>
    </div>
  );
}
