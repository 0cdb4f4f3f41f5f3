import { ArrowLeft } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import type { JsonValue } from "@/lib/utils/json";
import { printJson } from "../json/print-json";

interface PanelHeaderProps {
  readonly title: string;
  readonly backLabel: string;
  readonly onBack: () => void;
}

interface PanelFrameProps extends PanelHeaderProps {
  /** What would stand in the design; shown as JSON at the foot. */
  readonly json?: JsonValue;
  readonly onDone?: () => void;
  readonly children: ReactNode;
}

/** Title with a way back, the editor of one sort of expression, and the JSON it writes. */
export function PanelFrame({ json, onDone, children, ...header }: PanelFrameProps) {
  return (
    <section
      aria-label={header.title}
      className="flex max-h-[min(32rem,var(--radix-popover-content-available-height))] flex-col"
    >
      <PanelHeader {...header} />
      <div className="flex min-h-0 flex-1 flex-col gap-3 overflow-y-auto p-3">{children}</div>
      {onDone && (
        <footer className="flex shrink-0 items-start gap-3 border-line border-t px-3 py-2">
          <details className="min-w-0 flex-1 text-12">
            <summary className="cursor-pointer py-1 text-muted hover:text-text">JSON</summary>
            <pre className="max-h-40 overflow-auto whitespace-pre-wrap pt-1 font-mono text-11 wrap-anywhere">
              {json === undefined ? "" : printJson(json)}
            </pre>
          </details>
          <Button variant="primary" onClick={onDone}>
            Done
          </Button>
        </footer>
      )}
    </section>
  );
}

export function PanelHeader({ title, backLabel, onBack }: PanelHeaderProps) {
  return (
    <header className="flex h-9 shrink-0 items-center gap-1 border-line border-b px-1.5">
      <IconButton
        label={backLabel}
        icon={<ArrowLeft className="size-3.5" />}
        onClick={onBack}
        className="size-6!"
      />
      <h3 className="font-semibold text-13">{title}</h3>
    </header>
  );
}
