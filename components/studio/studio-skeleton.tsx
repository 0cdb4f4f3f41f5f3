/** The studio's outline while it loads. */
export function StudioSkeleton() {
  return (
    <div className="flex h-dvh flex-col" role="status" aria-label="Opening the pipeline">
      <div className="h-12 border-line border-b bg-surface" />
      <div className="flex min-h-0 flex-1">
        <div className="w-54 space-y-3 border-line border-r bg-surface p-3">
          {LINES.map((line) => (
            <div key={line} className="h-7 animate-pulse rounded-control bg-surface-hover" />
          ))}
        </div>
        <div className="flex-1 bg-canvas" />
        <div className="w-90 border-line border-l bg-surface" />
      </div>
      <div className="h-9 border-line border-t bg-surface" />
    </div>
  );
}

const LINES = ["a", "b", "c", "d", "e", "f", "g", "h"];
