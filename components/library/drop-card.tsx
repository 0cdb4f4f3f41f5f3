"use client";

import { FileBraces } from "lucide-react";

/** Says that definitions can be dropped or pasted; a click opens the import dialogue. */
export function DropCard({ onClick }: { readonly onClick: () => void }) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="flex h-full min-h-30 w-full cursor-pointer flex-col items-center justify-center gap-1 rounded-card border border-line-strong border-dashed bg-surface-sunken px-6 py-5 text-center transition-colors duration-120 hover:bg-surface-hover"
    >
      <FileBraces aria-hidden className="mb-1 size-6 text-muted" strokeWidth={1.75} />
      <span className="font-semibold text-13">Drop a pipeline definition here</span>
      <span className="text-13 text-muted">
        or paste it anywhere on this page. Nothing in it is run, nothing is lost.
      </span>
    </button>
  );
}
