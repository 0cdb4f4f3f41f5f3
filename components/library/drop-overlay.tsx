import { FileBraces } from "lucide-react";

/** Covers the page while a file is dragged over it. */
export function DropOverlay() {
  return (
    <div className="fade-in pointer-events-none fixed inset-0 z-80 bg-scrim p-3">
      <div className="flex h-full items-center justify-center rounded-card border-2 border-accent border-dashed">
        <div className="flex flex-col items-center gap-1 rounded-card border border-line bg-surface-raised px-10 py-8 text-center shadow-float">
          <FileBraces aria-hidden className="mb-1 size-8 text-accent" strokeWidth={1.5} />
          <p className="font-semibold text-18">Drop to import</p>
          <p className="text-13 text-muted">You see what is in it before anything is kept.</p>
        </div>
      </div>
    </div>
  );
}
