import type { PipelineDocument } from "@/lib/pipeline/document";
import type { Issue } from "@/lib/pipeline/issue";
import { ownerKey, ownerName } from "./issue-words";

/** What the reader wants to see of the problems. */
export interface IssueFilter {
  readonly severity: "all" | Issue["severity"];
  readonly text: string;
  /** As `ownerKey` writes it, or `all`. */
  readonly owner: string;
}

export const EVERYTHING: IssueFilter = { severity: "all", text: "", owner: "all" };

const RANK: Readonly<Record<Issue["severity"], number>> = { error: 0, warning: 1, note: 2 };

/** The issues that the filter lets through, errors first. Every word has to stand in the message or the owner's name. */
export function selectIssues(
  issues: readonly Issue[],
  { severity, text, owner }: IssueFilter,
  document: PipelineDocument,
): readonly Issue[] {
  const words = text.toLowerCase().split(/\s+/);
  return issues
    .filter((issue) => severity === "all" || issue.severity === severity)
    .filter(({ at }) => owner === "all" || ownerKey(at) === owner)
    .filter(({ message, at }) => {
      const said = `${message} ${ownerName(at, document)}`.toLowerCase();
      return words.every((word) => said.includes(word));
    })
    .toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
}

/** Whoever has an issue, in the order of the list; the pipeline under its own name. */
export function ownersOf(
  issues: readonly Issue[],
  document: PipelineDocument,
): readonly { readonly value: string; readonly label: string }[] {
  const owners = new Map(issues.map(({ at }) => [ownerKey(at), ownerName(at, document)]));
  return [...owners].map(([value, label]) => ({ value, label: label || "Without a name" }));
}
