"use client";

import type { ImportCheck } from "@/components/import-report/import-check";
import { ReportBody } from "@/components/import-report/report-body";
import { Callout } from "@/components/ui/callout";
import { Field } from "@/components/ui/field";
import { TextField } from "@/components/ui/text-field";
import type { Imported } from "@/lib/import/import-definition";
import { countNoun } from "@/lib/utils/count-noun";
import { pipelineNameFault } from "./pipeline-name";

interface ImportReportProps {
  /** The footer's Open button submits this form. */
  readonly formId: string;
  readonly onSubmit: () => void;
  readonly what: string;
  readonly imported: Imported;
  /** Comes a moment later. */
  readonly check: ImportCheck | undefined;
  readonly name: string;
  readonly onName: (name: string) => void;
  /** Why it could not be kept. */
  readonly failure: string | undefined;
}

/** What an import understood, kept as it is, and finds odd; and under which name it will be kept. */
export function ImportReport(props: ImportReportProps) {
  const { formId, onSubmit, what, imported, check, name, onName, failure } = props;
  const { document, report } = imported;
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
      <ReportBody report={report} document={document} check={check} />
    </form>
  );
}
