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
      <Preview file={shown} />
    </div>
  );
}

/** A picture and a page are looked at, everything else is read. */
function Preview({ file: { path, text } }: { readonly file: ExportedFile }) {
  const label = `Preview of ${path}`;
  if (path.endsWith(".svg"))
    return (
      <div className="min-w-0 flex-1 overflow-auto bg-surface-sunken p-3">
        {/* biome-ignore lint/performance/noImgElement: made on the spot, there is nothing to optimise */}
        <img
          src={`data:image/svg+xml,${encodeURIComponent(text)}`}
          alt={label}
          className="max-w-full"
        />
      </div>
    );
  if (path.endsWith(".html"))
    return (
      <iframe title={label} srcDoc={text} sandbox="" className="min-w-0 flex-1 bg-surface-sunken" />
    );
  return <TextPreview label={label} text={text} className="min-w-0 flex-1 bg-surface-sunken p-3" />;
}
