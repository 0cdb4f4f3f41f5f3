"use client";

import { TextPreview } from "@/components/ui/text-preview";
import { FileList } from "./file-list";
import type { ExportedFile } from "./make-export";

interface FilePreviewProps {
  readonly files: readonly ExportedFile[];
  readonly shown: ExportedFile;
  readonly onShow: (path: string) => void;
}

/** What is inside, and the text of the chosen file. */
export function FilePreview({ files, shown, onShow }: FilePreviewProps) {
  return (
    <div className="flex min-h-0 flex-1 overflow-hidden rounded-control border border-line">
      {files.length > 1 && (
        <FileList paths={files.map(({ path }) => path)} shown={shown.path} onShow={onShow} />
      )}
      <TextPreview
        label={`Preview of ${shown.path}`}
        text={shown.text}
        className="min-w-0 flex-1 bg-surface-sunken p-3"
      />
    </div>
  );
}
