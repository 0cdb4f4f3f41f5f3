"use client";

import clsx from "clsx";
import { useId } from "react";
import { TextPreview } from "@/components/ui/text-preview";
import type { ExportedFile } from "./make-export";

interface FilePreviewProps {
  readonly files: readonly ExportedFile[];
  readonly shown: ExportedFile;
  readonly onShow: (path: string) => void;
}

/** What is inside, and the text of the chosen file. */
export function FilePreview({ files, shown, onShow }: FilePreviewProps) {
  const heading = useId();
  return (
    <div className="flex min-h-0 flex-1 overflow-hidden rounded-control border border-line">
      {files.length > 1 && (
        <nav
          aria-labelledby={heading}
          className="flex w-52 shrink-0 flex-col overflow-y-auto border-line border-r p-1"
        >
          <p id={heading} className="px-2 py-1 text-11 text-muted">
            {files.length} files
          </p>
          {files.map(({ path }) => (
            <button
              key={path}
              type="button"
              aria-current={path === shown.path || undefined}
              title={path}
              onClick={() => onShow(path)}
              className={clsx(
                "shrink-0 cursor-pointer truncate rounded-control px-2 py-0.5 text-left font-mono text-12",
                path === shown.path ? "bg-accent-soft text-accent" : "hover:bg-surface-hover",
              )}
            >
              {path}
            </button>
          ))}
        </nav>
      )}
      <TextPreview
        label={`Preview of ${shown.path}`}
        text={shown.text}
        className="min-w-0 flex-1 bg-surface-sunken p-3"
      />
    </div>
  );
}
