"use client";

import { type KeyboardEvent, useEffect, useRef } from "react";
import type { Fix } from "@/lib/pipeline/fix";
import type { Issue } from "@/lib/pipeline/issue";
import { kindKey } from "./issue-words";
import { ProblemRow } from "./problem-row";

/** The problems one under the other; the arrow keys go from one to the next. */
export function ProblemList({ issues }: { readonly issues: readonly Issue[] }) {
  const list = useRef<HTMLUListElement>(null);
  const lastRow = useRef<number>(undefined);
  const kinds = fixesByKind(issues);
  useKeepFocus(list, lastRow, issues);
  return (
    <ul
      ref={list}
      onKeyDown={moveFocus}
      onFocus={({ target }) => {
        const row = target.closest("li");
        lastRow.current = row ? [...(row.parentElement?.children ?? [])].indexOf(row) : undefined;
      }}
      className="min-h-0 flex-1 overflow-y-auto py-1"
    >
      {issues.map((issue, index) => {
        const kind = kinds.get(kindKey(issue));
        const ofKind = kind?.first === issue && kind.fixes.length > 1 ? kind.fixes : undefined;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same problem may stand twice
          <ProblemRow key={`${issue.code}:${index}`} issue={issue} ofKind={ofKind} />
        );
      })}
    </ul>
  );
}

function fixesByKind(issues: readonly Issue[]) {
  const kinds = new Map<string, { readonly first: Issue; readonly fixes: Fix[] }>();
  for (const issue of issues) {
    if (!issue.fix) continue;
    const known = kinds.get(kindKey(issue));
    if (known) known.fixes.push(issue.fix);
    else kinds.set(kindKey(issue), { first: issue, fixes: [issue.fix] });
  }
  return kinds;
}

function moveFocus(event: KeyboardEvent<HTMLUListElement>): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-problem]")];
  const row = (event.target as HTMLElement).closest("li"); // events of a list come from elements in it
  const at = rows.findIndex((each) => row?.contains(each));
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  rows[Math.min(rows.length - 1, Math.max(0, next))]?.focus();
}

/** When the focused problem is gone, the one that took its place is next. */
function useKeepFocus(
  list: { readonly current: HTMLUListElement | null },
  lastRow: { current: number | undefined },
  issues: readonly Issue[],
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list may have taken the focused row away
  useEffect(() => {
    const row = lastRow.current;
    const { activeElement } = globalThis.document;
    if (row === undefined || activeElement !== globalThis.document.body) return;
    const rows = list.current?.querySelectorAll<HTMLElement>("[data-problem]");
    rows?.[Math.min(row, rows.length - 1)]?.focus();
  }, [issues]);
}
