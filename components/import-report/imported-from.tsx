"use client";

import { FileInput } from "lucide-react";
import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { type StoredReport, storedReport } from "./stored-report";

const ReportDialog = dynamic(() => import("./report-dialog").then((module) => module.ReportDialog));

/** Says what a design was imported from, and shows the report again. */
export function ImportedFrom({ designId }: { readonly designId: string | undefined }) {
  const [stored, setStored] = useState<StoredReport>();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => setStored(designId ? storedReport(designId) : undefined), [designId]);
  if (!stored) return null;
  return (
    <div className="flex items-center justify-between gap-2 border-line border-t pt-3">
      <span className="min-w-0 truncate text-12 text-muted" title={stored.what}>
        Imported from {stored.what}
      </span>
      <Button icon={<FileInput aria-hidden className="size-4" />} onClick={() => setOpen(true)}>
        Import report
      </Button>
      {isOpen && <ReportDialog stored={stored} onClose={() => setOpen(false)} />}
    </div>
  );
}
