import { TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import type { ImportReport } from "@/lib/import/import-report";
import { countNoun } from "@/lib/utils/count-noun";

/** What an import carries along untouched, finds odd, or had to look for. */
export function ImportFindings({ report }: { readonly report: ImportReport }) {
  const { keptAsIs, suspicious, notes } = report;
  return (
    <>
      {suspicious.length > 0 && (
        <Findings title={`Probably not meant (${suspicious.length})`}>
          {suspicious.map(({ code, message }) => (
            <li key={`${code} ${message}`} className="flex gap-2 px-3 py-2 text-13">
              <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-warning" />
              <span className="sr-only">Warning:</span>
              {message}
            </li>
          ))}
        </Findings>
      )}
      {keptAsIs.length > 0 && (
        <Findings
          title={`Kept as it is (${keptAsIs.length})`}
          explanation={`${countNoun(keptAsIs.length, "part")} without a form here. Each stays in the design as written and goes out unchanged.`}
        >
          {keptAsIs.map(({ where, what }) => (
            <li key={where} className="flex flex-col px-3 py-2 text-13">
              {what}
              <code className="font-mono text-12 text-muted">{where}</code>
            </li>
          ))}
        </Findings>
      )}
      {notes.map((note) => (
        <p key={note} className="text-12 text-muted">
          {note}
        </p>
      ))}
    </>
  );
}

interface FindingsProps {
  readonly title: string;
  readonly explanation?: string;
  readonly children: ReactNode;
}

function Findings({ title, explanation, children }: FindingsProps) {
  return (
    <section aria-label={title} className="flex flex-col gap-1.5">
      <h3 className="font-semibold text-13">{title}</h3>
      {explanation && <p className="text-12 text-muted">{explanation}</p>}
      <ul
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls has to be reached by keys.
        tabIndex={0}
        aria-label={title}
        className="max-h-48 divide-y divide-line overflow-y-auto rounded-control border border-line"
      >
        {children}
      </ul>
    </section>
  );
}
