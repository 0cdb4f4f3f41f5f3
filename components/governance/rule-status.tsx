"use client";

import { CircleAlert, CircleCheck, CircleOff, Info } from "lucide-react";
import { ownerName } from "@/components/problems/issue-words";
import { useEditor } from "@/components/studio/editor-context";
import type { RuleState } from "./rule-state";

const LOOKS = {
  off: { icon: CircleOff, ink: "text-muted", word: "Off" },
  kept: { icon: CircleCheck, ink: "text-success", word: "Kept" },
  broken: { icon: CircleAlert, ink: "text-danger", word: "Broken" },
  waived: { icon: Info, ink: "text-info", word: "Waived" },
} as const;

const NAMED = 3;

/** Kept, broken where, or waived; by icon and word. */
export function RuleStatus({ state: { status, breaches } }: { readonly state: RuleState }) {
  const document = useEditor((state) => state.document);
  const { icon: Icon, ink, word } = LOOKS[status];
  const open = breaches.filter(({ isWaived }) => isWaived === (status === "waived"));
  const names = [...new Set(open.map(({ issue }) => ownerName(issue.at, document)))];
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : "";
  return (
    <>
      {names.length > 0 && (
        <span className="min-w-0 max-w-72 truncate text-11 text-muted">
          {names.slice(0, NAMED).join(", ")}
          {more}
        </span>
      )}
      <span className={`flex w-18 shrink-0 items-center gap-1 font-medium text-12 ${ink}`}>
        <Icon aria-hidden className="size-3.5" />
        {word}
      </span>
    </>
  );
}
