"use client";

import { Download } from "lucide-react";
import { useMemo, useState } from "react";
import { useEditor } from "@/components/studio/editor-context";
import { useShapes } from "@/components/studio/use-validation";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Skeleton } from "@/components/ui/skeleton";
import { travellingMessages } from "@/lib/validate/travelling-messages";
import { CodeFolders } from "./code-folders";
import { CodeReport } from "./code-report";
import { CopyButton } from "./copy-button";
import { FilePreview } from "./file-preview";
import { FormatList } from "./format-list";
import { type ExportFormat, FORMATS } from "./formats";
import { download } from "./hand-over";
import { makeExport } from "./make-export";
import { Standing } from "./standing";

/** What leaves the product, and for whom: seen before it goes, with what stands in its way. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const document = useEditor((state) => state.document);
  const [format, setFormat] = useState<ExportFormat>("definition");
  const [path, setPath] = useState<string>();
  const made = useMade(format);
  const shown = made?.files.find((file) => file.path === (path ?? made.first)) ?? made?.files[0];
  const choose = (next: ExportFormat) => {
    setPath(undefined);
    setFormat(next);
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      width="huge"
      title="Export"
      description={FORMATS.find(({ value }) => value === format)?.description}
      footer={
        made &&
        shown && (
          <>
            <p className="mr-auto font-mono text-12 text-muted">
              {made.fileName} · {sizeWords(made.content())}
            </p>
            <CopyButton key={shown.path} text={shown.text} />
            <Button
              variant="primary"
              icon={<Download size={15} aria-hidden />}
              onClick={() => download(made.content(), made)}
            >
              Download
            </Button>
          </>
        )
      }
    >
      <div className="flex h-[max(20rem,calc(76vh-10rem))] gap-5">
        <FormatList value={format} onChange={choose} />
        <div className="flex min-w-0 flex-1 flex-col gap-3 overflow-y-auto">
          <Standing onShow={onClose} />
          {made && <CodeReport reports={made.reports} />}
          {format === "definition" && <CodeFolders document={document} />}
          {made && shown ? (
            <FilePreview files={made.files} shown={shown} onShow={setPath} />
          ) : (
            <Skeleton className="min-h-40 w-full flex-1" />
          )}
        </div>
      </div>
    </Dialog>
  );
}

function useMade(format: ExportFormat) {
  const document = useEditor((state) => state.document);
  const issues = useEditor((state) => state.issues);
  const library = useShapes();
  return useMemo(() => {
    const warnings = travellingMessages(issues);
    return library && makeExport(format, document, { library, warnings });
  }, [format, document, issues, library]);
}

function sizeWords(content: string | Uint8Array): string {
  const bytes =
    typeof content === "string" ? new TextEncoder().encode(content).length : content.length;
  return bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} KiB`;
}
