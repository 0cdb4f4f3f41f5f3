"use client";

import { Callout } from "@/components/ui/callout";
import { CategoryIcon } from "@/components/ui/category-icon";
import { Field } from "@/components/ui/field";
import { TextField } from "@/components/ui/text-field";
import type { Imported } from "@/lib/import/import-definition";
import { stepKind } from "@/lib/pipeline/ids";
import { kindOf } from "@/lib/steps/registry";
import { countNoun } from "@/lib/utils/count-noun";
import { ImportFindings } from "./import-findings";
import { pipelineNameFault } from "./pipeline-name";

interface ImportReportProps {
  /** The footer's Open button submits this form. */
  readonly formId: string;
  readonly onSubmit: () => void;
  readonly what: string;
  readonly imported: Imported;
  readonly name: string;
  readonly onName: (name: string) => void;
  /** Why it could not be kept. */
  readonly failure: string | undefined;
}

/** What an import understood, kept as it is, and finds odd; and under which name it will be kept. */
export function ImportReport(props: ImportReportProps) {
  const { formId, onSubmit, what, imported, name, onName, failure } = props;
  const { document, report } = imported;
  const quiet = report.keptAsIs.length === 0 && report.suspicious.length === 0;
  return (
    <form
      id={formId}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      className="flex flex-col gap-4"
    >
      {failure && (
        <Callout tone="danger" title="It was not kept" alert>
          {failure}
        </Callout>
      )}
      <p className="text-13 text-muted">
        {what}: {countNoun(document.steps.length, "step")},{" "}
        {countNoun(document.parameters.length, "parameter")}
      </p>
      <Field label="Name of the design" error={pipelineNameFault(name)}>
        <TextField value={name} onChange={onName} />
      </Field>
      <KindCounts counts={report.counts} />
      {quiet && (
        <Callout tone="success">Everything in it has a form here. Nothing was changed.</Callout>
      )}
      <ImportFindings report={report} />
    </form>
  );
}

function KindCounts({ counts }: { readonly counts: Readonly<Record<string, number>> }) {
  const kinds = Object.entries(counts);
  if (kinds.length === 0) return null;
  return (
    <section aria-labelledby="import-kinds" className="flex flex-col gap-1.5">
      <h3 id="import-kinds" className="font-semibold text-13">
        Steps
      </h3>
      <ul className="grid grid-cols-1 gap-x-6 sm:grid-cols-2">
        {kinds.map(([name, count]) => {
          const { title, category, icon } = kindOf({ kind: stepKind(name) });
          return (
            <li key={name} className="flex h-8 items-center gap-2.5">
              <CategoryIcon category={category} icon={icon} size={20} />
              <span className="flex-1 truncate">{title}</span>
              <span className="text-muted tabular-nums">{count}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
