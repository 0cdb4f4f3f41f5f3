"use client";

import { useEditor } from "@/components/studio/editor-context";
import { useGoTo } from "@/components/studio/use-go-to";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { ReportBody } from "./report-body";
import type { StoredReport } from "./stored-report";

interface ReportDialogProps {
  readonly stored: StoredReport;
  readonly onClose: () => void;
}

/** The report of the import that a design came from; findings lead to their places. */
export function ReportDialog({ stored, onClose }: ReportDialogProps) {
  const goTo = useGoTo();
  const issues = useEditor((state) => state.issues);
  const { what, report, exportsAs } = stored;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Import report"
      description={`${what}, as it was read. Problems are those of the design now.`}
      width="medium"
      footer={
        <Button variant="primary" onClick={onClose}>
          Close
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <ReportBody
          report={report}
          check={{ issues, ...(exportsAs && { exportsAs }) }}
          onGo={(place) => {
            onClose();
            goTo(place);
          }}
        />
      </div>
    </Dialog>
  );
}
