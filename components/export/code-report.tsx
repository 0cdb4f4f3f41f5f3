import type { StepReport } from "@/lib/export/python/export-report";
import { countNoun } from "@/lib/utils/count-noun";

/** How many steps are in the SDK's own words, and why the others are not. */
export function CodeReport({ reports }: { reports: readonly StepReport[] }) {
  const exact = reports.filter(({ form }) => form === "exact");
  if (reports.length === 0) return null;
  if (exact.length === 0) {
    return (
      <p className="text-12 text-muted">
        {countNoun(reports.length, "step")}, all in the SDK's own classes.
      </p>
    );
  }
  return (
    <details className="text-12">
      <summary className="cursor-pointer text-muted">
        {reports.length - exact.length} of {countNoun(reports.length, "step")} in the SDK's own
        classes, {exact.length} written out member by member. Nothing is left out.
      </summary>
      <ul className="mt-1 max-h-28 list-disc overflow-y-auto pl-5">
        {exact.map(({ stepId, name, reasons }) => (
          <li key={stepId}>
            <span className="font-medium">{name}</span>: {reasons.join("; ")}
          </li>
        ))}
      </ul>
    </details>
  );
}
