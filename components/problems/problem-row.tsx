"use client";

import { CircleAlert, Info, TriangleAlert } from "lucide-react";
import { useEditor } from "@/components/studio/editor-context";
import { useGoTo } from "@/components/studio/use-go-to";
import type { Fix } from "@/lib/pipeline/fix";
import type { Issue } from "@/lib/pipeline/issue";
import { formatPath } from "@/lib/utils/json-path";
import { FixButton } from "./fix-button";
import { ownerName } from "./issue-words";

const LOOKS = {
  error: { icon: CircleAlert, tone: "text-danger", word: "Error" },
  warning: { icon: TriangleAlert, tone: "text-warning", word: "Warning" },
  note: { icon: Info, tone: "text-muted", word: "Note" },
} as const;

interface ProblemRowProps {
  readonly issue: Issue;
  /** The remedies of all issues of this kind, at the first of them when there are several. */
  readonly ofKind: readonly Fix[] | undefined;
}

/** One problem: a click goes to its field, and beside it stands what can be done at once. */
export function ProblemRow({ issue, ofKind }: ProblemRowProps) {
  const goTo = useGoTo();
  const owner = useEditor(({ document }) => ownerName(issue.at, document));
  const isHouseRule = useEditor(
    ({ document }) => document.governance?.rules.includes(issue.code) ?? false,
  );
  const { icon: Icon, tone, word } = LOOKS[issue.severity];
  const { path } = issue.at;
  return (
    <li className="flex items-start gap-1.5 pr-3 hover:bg-surface-hover">
      <button
        type="button"
        data-problem
        onClick={() => goTo(issue.at)}
        className="flex min-w-0 flex-1 cursor-pointer items-start gap-2.5 py-1.5 pl-3 text-left text-13"
      >
        <Icon size={15} role="img" aria-label={word} className={`mt-0.5 shrink-0 ${tone}`} />
        <span className="wrap-anywhere min-w-0 flex-1">{issue.message}</span>
        <span className="w-64 shrink-0 truncate font-mono text-11 text-muted leading-5 max-xl:hidden">
          {owner}
          {isHouseRule && " · house rule"}
          {path.length > 0 && ` · ${formatPath(path)}`}
        </span>
      </button>
      <span className="flex w-72 shrink-0 items-center justify-end gap-1.5 py-1 max-xl:w-60">
        {issue.fix && <FixButton fixes={[issue.fix]} label={issue.fix.label} />}
        {ofKind && (
          <FixButton
            fixes={ofKind}
            label={`Fix all ${ofKind.length}`}
            className="shrink-0 border-transparent bg-transparent!"
          />
        )}
      </span>
    </li>
  );
}
