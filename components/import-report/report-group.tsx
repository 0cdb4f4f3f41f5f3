import clsx from "clsx";
import { ChevronRight, CircleAlert, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import type { Issue } from "@/lib/pipeline/issue";
import type { IssuePlace } from "@/lib/pipeline/issue-place";

export interface ReportRow {
  readonly at: IssuePlace;
  readonly text: string;
  /** Place in the file that was read. */
  readonly where?: string;
  readonly severity?: Issue["severity"];
  /** How many others there are of the kind. */
  readonly more?: number;
}

interface ReportGroupProps {
  readonly title: string;
  readonly count: number;
  readonly explanation?: string;
  readonly rows: readonly ReportRow[];
  readonly onGo: ((place: IssuePlace) => void) | undefined;
}

/** Findings of one sort, counted; each leads to its place where there is a design to lead to. */
export function ReportGroup({ title, count, explanation, rows, onGo }: ReportGroupProps) {
  return (
    <section aria-label={title} className="flex flex-col gap-1.5">
      <h3 className="flex items-baseline justify-between gap-2 font-semibold text-13">
        {title}
        <span className="font-normal text-12 text-muted tabular-nums">{count}</span>
      </h3>
      {explanation && <p className="text-12 text-muted">{explanation}</p>}
      <ul
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls has to be reached by keys.
        tabIndex={0}
        aria-label={title}
        className="max-h-48 divide-y divide-line overflow-y-auto rounded-control border border-line"
      >
        {rows.map((row) => (
          <li key={`${row.where} ${row.text}`}>
            {onGo ? (
              <button
                type="button"
                onClick={() => onGo(row.at)}
                className="flex w-full cursor-pointer items-start gap-2 px-3 py-2 text-left text-13 hover:bg-surface-hover"
              >
                <RowText row={row} />
                <ChevronRight aria-hidden className="mt-1 size-3.5 shrink-0 text-muted" />
              </button>
            ) : (
              <div className="flex items-start gap-2 px-3 py-2 text-13">
                <RowText row={row} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const LOOKS = {
  error: { icon: CircleAlert, ink: "text-danger", word: "Error" },
  warning: { icon: TriangleAlert, ink: "text-warning", word: "Warning" },
  note: { icon: Info, ink: "text-muted", word: "Note" },
} as const;

function RowText({
  row: { text, where, severity, more = 0 },
}: {
  readonly row: ReportRow;
}): ReactNode {
  const look = severity && LOOKS[severity];
  return (
    <>
      {look && (
        <look.icon
          role="img"
          aria-label={look.word}
          className={clsx("mt-0.5 size-4 shrink-0", look.ink)}
        />
      )}
      <span className="min-w-0 flex-1 wrap-anywhere">
        {text}
        {where && <code className="block font-mono text-12 text-muted">{where}</code>}
        {more > 0 && <span className="block text-12 text-muted">and {more} more like it</span>}
      </span>
    </>
  );
}
