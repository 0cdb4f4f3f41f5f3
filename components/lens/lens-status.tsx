import { CircleAlert } from "lucide-react";
import type { ImportError } from "@/lib/import/import-error";

interface LensStatusProps {
  readonly isEditable: boolean;
  readonly fault: ImportError | undefined;
}

/** Whether the text can be edited, or why the canvas does not follow it just now. */
export function LensStatus({ isEditable, fault }: LensStatusProps) {
  if (fault) {
    const place = fault.at ? `Line ${fault.at.line}: ` : "";
    return (
      <p
        role="status"
        title={fault.message}
        className="flex min-w-0 items-center gap-1.5 text-12 text-danger"
      >
        <CircleAlert size={14} aria-hidden className="shrink-0" />
        <span className="truncate">
          {place}
          {fault.message} The canvas shows the last text that could be read.
        </span>
      </p>
    );
  }
  return (
    <p role="status" className="truncate text-12 text-muted">
      {isEditable ? "Edit here; the canvas follows." : "Follows the canvas; read only."}
    </p>
  );
}
