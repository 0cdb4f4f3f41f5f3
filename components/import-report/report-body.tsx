"use client";

import { Callout } from "@/components/ui/callout";
import type { ImportReport } from "@/lib/import/import-report";
import type { PipelineDocument } from "@/lib/pipeline/document";
import type { Issue } from "@/lib/pipeline/issue";
import type { IssuePlace } from "@/lib/pipeline/issue-place";
import { ExportWord } from "./export-word";
import type { ImportCheck } from "./import-check";
import { KeptParts } from "./kept-parts";
import { KindCounts } from "./kind-counts";
import { ProblemKinds } from "./problem-kinds";
import { ReportGroup } from "./report-group";

interface ReportBodyProps {
  readonly report: ImportReport;
  /** For what was read just now; a report that is looked at later goes without. */
  readonly document?: PipelineDocument;
  readonly check: ImportCheck | undefined;
  /** Leads to a place of the design; absent while there is no design to lead to. */
  readonly onGo?: (place: IssuePlace) => void;
}

/** What an import understood, what it kept as it is, and what is odd about it. */
export function ReportBody({ report, document, check, onGo }: ReportBodyProps) {
  const { keptAsIs, suspicious, notes, settings } = report;
  const taken = Object.values(settings);
  const said = new Set(suspicious.map(findingKey));
  const isNew = (issue: Issue) => !said.has(findingKey(issue));
  return (
    <>
      {check?.exportsAs && <ExportWord exportsAs={check.exportsAs} />}
      {!check?.exportsAs && keptAsIs.length + suspicious.length === 0 && (
        <Callout tone="success">Everything in it has a form here. Nothing was changed.</Callout>
      )}
      <KindCounts counts={report.counts} document={document} />
      <KeptParts parts={keptAsIs} onGo={onGo} />
      {suspicious.length > 0 && (
        <ReportGroup
          title="Probably not meant"
          count={suspicious.length}
          explanation="It was read all the same, as the text says it."
          rows={suspicious.map(({ at, message, severity }) => ({ at, text: message, severity }))}
          onGo={onGo}
        />
      )}
      {check && <ProblemKinds issues={check.issues.filter(isNew)} onGo={onGo} />}
      {taken.length > 0 && (
        <p className="text-12 text-muted">
          New steps start with what the definition uses most:{" "}
          <span className="wrap-anywhere font-mono">{taken.join(", ")}</span>. No step of it was
          changed for that.
        </p>
      )}
      {notes.map((note) => (
        <p key={note} className="text-12 text-muted">
          {note}
        </p>
      ))}
    </>
  );
}

/** Reading and the rules may find the same fault at the same place. */
function findingKey({ code, at }: Issue): string {
  return `${code} ${JSON.stringify(at)}`;
}
