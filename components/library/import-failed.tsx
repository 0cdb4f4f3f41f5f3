import { Callout } from "@/components/ui/callout";
import type { ImportError } from "@/lib/import/import-error";

interface ImportFailedProps {
  readonly what: string;
  readonly error: ImportError;
}

/** What is wrong with the text, where, and the line itself. */
export function ImportFailed({ what, error }: ImportFailedProps) {
  const { message, path, at } = error;
  return (
    <div className="flex flex-col gap-3">
      <Callout tone="danger" title={what} alert>
        {message}
      </Callout>
      {at && (
        <figure className="overflow-hidden rounded-control border border-line">
          <figcaption className="border-line border-b bg-surface-sunken px-3 py-1.5 text-12 text-muted tabular-nums">
            Line {at.line}, column {at.column}
            {path && path !== "$" && <span className="ml-2 font-mono">{path}</span>}
          </figcaption>
          <pre className="overflow-x-auto px-3 py-2 font-mono text-12">
            <span className="mr-3 select-none text-muted">{at.line}</span>
            {at.text}
          </pre>
        </figure>
      )}
      {!at && path && path !== "$" && (
        <p className="text-12 text-muted">
          Found at <code className="font-mono">{path}</code>
        </p>
      )}
    </div>
  );
}
