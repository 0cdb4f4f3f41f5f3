import type { Issue } from "@/lib/pipeline/issue";
import type { IssuePlace } from "@/lib/pipeline/issue-place";
import { ReportGroup, type ReportRow } from "./report-group";

interface ProblemKindsProps {
  readonly issues: readonly Issue[];
  readonly onGo: ((place: IssuePlace) => void) | undefined;
}

/** What the rules find, the first of each kind in words and the others counted. */
export function ProblemKinds({ issues, onGo }: ProblemKindsProps) {
  const errors = issues.filter(({ severity }) => severity === "error");
  const others = issues.filter(({ severity }) => severity !== "error");
  return (
    <>
      {errors.length > 0 && (
        <ReportGroup
          title="SageMaker would refuse"
          count={errors.length}
          explanation="Open it all the same: the studio leads from one to the next, with a remedy where there is one."
          rows={rowsOf(errors)}
          onGo={onGo}
        />
      )}
      {others.length > 0 && (
        <ReportGroup title="Worth a look" count={others.length} rows={rowsOf(others)} onGo={onGo} />
      )}
    </>
  );
}

function rowsOf(issues: readonly Issue[]): readonly ReportRow[] {
  const kinds = new Map<string, Issue[]>();
  for (const issue of issues) kinds.set(issue.code, [...(kinds.get(issue.code) ?? []), issue]);
  return [...kinds.values()].flatMap(([first, ...more]) =>
    first
      ? [{ at: first.at, text: first.message, severity: first.severity, more: more.length }]
      : [],
  );
}
