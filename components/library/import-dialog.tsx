"use client";

import { useId, useState } from "react";
import { storeReport } from "@/components/import-report/stored-report";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { createDesign } from "@/lib/api/client/designs";
import type { DesignHeadJson } from "@/lib/api/contracts/designs";
import { callMessage } from "./call-message";
import { ImportChoose } from "./import-choose";
import { ImportFailed } from "./import-failed";
import { ImportReading } from "./import-reading";
import { ImportReport } from "./import-report";
import type { ImportSource } from "./import-source";
import { pipelineNameFault } from "./pipeline-name";
import { type ImportProgress, useImport } from "./use-import";

interface ImportDialogProps {
  readonly source: ImportSource;
  readonly onClose: () => void;
  readonly onCreated: (design: DesignHeadJson) => void;
}

const TITLES: Readonly<Record<ImportProgress["kind"], string>> = {
  choose: "Import a pipeline definition",
  reading: "Import a pipeline definition",
  failed: "This could not be imported",
  read: "What was found",
};

/** Takes a definition in, shows what was found, and keeps nothing until the reader says so. */
export function ImportDialog({ source, onClose, onCreated }: ImportDialogProps) {
  const formId = useId();
  const { progress, start } = useImport(source);
  const [typedName, setName] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();

  const again = (next: ImportSource) => {
    setName(undefined);
    setFailure(undefined);
    start(next);
  };
  const keep = async () => {
    if (progress.kind !== "read" || busy) return;
    const name = typedName ?? progress.name;
    if (pipelineNameFault(name)) return;
    setBusy(true);
    const { document } = progress.imported;
    const pipeline = { ...document.pipeline, name };
    const created = await createDesign({ ...document, pipeline }, { reason: "import" });
    setBusy(false);
    if (created.ok) {
      const { what, imported, check } = progress;
      const exportsAs = check?.exportsAs;
      storeReport(created.value.id, {
        version: 1,
        what,
        report: imported.report,
        ...(exportsAs && { exportsAs }),
      });
      onCreated(created.value);
    } else setFailure(callMessage(created.error));
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={TITLES[progress.kind]}
      description={
        progress.kind === "choose" ? "Nothing in it is run, nothing is lost." : undefined
      }
      width="medium"
      footer={
        <ImportFooter
          progress={progress}
          formId={formId}
          busy={busy}
          onClose={onClose}
          onAgain={() => again({ kind: "ask" })}
        />
      }
    >
      {progress.kind === "choose" && <ImportChoose formId={formId} onSource={again} />}
      {progress.kind === "reading" && <ImportReading {...progress} />}
      {progress.kind === "failed" && <ImportFailed {...progress} />}
      {progress.kind === "read" && (
        <ImportReport
          formId={formId}
          onSubmit={keep}
          what={progress.what}
          imported={progress.imported}
          check={progress.check}
          name={typedName ?? progress.name}
          onName={setName}
          failure={failure}
        />
      )}
    </Dialog>
  );
}

interface ImportFooterProps {
  readonly progress: ImportProgress;
  readonly formId: string;
  readonly busy: boolean;
  readonly onClose: () => void;
  readonly onAgain: () => void;
}

function ImportFooter({ progress, formId, busy, onClose, onAgain }: ImportFooterProps) {
  return (
    <>
      {(progress.kind === "failed" || progress.kind === "read") && (
        <Button variant="ghost" className="mr-auto" onClick={onAgain}>
          Choose another
        </Button>
      )}
      <Button onClick={onClose}>Cancel</Button>
      {progress.kind === "choose" && (
        <Button variant="primary" type="submit" form={formId}>
          Import
        </Button>
      )}
      {progress.kind === "read" && (
        <Button variant="primary" type="submit" form={formId} busy={busy}>
          Open
        </Button>
      )}
    </>
  );
}
