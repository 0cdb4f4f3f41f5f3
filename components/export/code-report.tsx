import type { StepReport } from "@/lib/export/python/export-report";
import { countNoun } from "@/lib/utils/count-noun";

/** How many steps the SDK's own classes say, and why they do not say all of the others. */
export function CodeReport({ reports }: { reports: readonly StepReport[] }) {
  const told = reports.filter(({ form }) => form !== "idiomatic");
  if (reports.length === 0) return null;
  if (told.length === 0) {
    return (
      <p className="text-12 text-muted">
        {countNoun(reports.length, "step")}, all in the SDK's own classes.
      </p>
    );
  }
  return (
    <details className="text-12">
      <summary className="cursor-pointer text-muted">{summary(reports)}</summary>
      <ul className="mt-1 max-h-28 list-disc overflow-y-auto pl-5">
        {told.map(({ stepId, name, reasons }) => (
          <li key={stepId}>
            <span className="font-medium">{name}</span>: {reasons.join("; ")}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** `8 steps: 5 in the SDK's own classes, 2 with members added, 1 written out member by member. Nothing is left out.` */
function summary(reports: readonly StepReport[]): string {
  const count = (form: StepReport["form"]) =>
    reports.filter((report) => report.form === form).length;
  const parts = [
    `${count("idiomatic")} in the SDK's own classes`,
    ...(count("extended") > 0 ? [`${count("extended")} with members added`] : []),
    ...(count("exact") > 0 ? [`${count("exact")} written out member by member`] : []),
  ];
  return `${countNoun(reports.length, "step")}: ${parts.join(", ")}. Nothing is left out.`;
}
