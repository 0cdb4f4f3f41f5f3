import clsx from "clsx";
import { X } from "lucide-react";
import type { ReactNode } from "react";

export type ChipTone = "accent" | "success" | "neutral" | "warning" | "danger";

export interface ChipProps {
  readonly children: ReactNode;
  readonly tone?: ChipTone;
  /** A Lucide icon at 12 px. */
  readonly icon?: ReactNode;
  /** False for words; names of AWS members, ports and parameters are monospaced. */
  readonly mono?: boolean;
  /** Shows a button that removes it. */
  readonly onRemove?: () => void;
  /** Name of that button: `Remove InstanceType`. */
  readonly removeLabel?: string;
  readonly className?: string;
}

const TONES: Readonly<Record<ChipTone, string>> = {
  accent: "bg-accent-soft text-accent",
  success: "bg-success-soft text-success",
  warning: "bg-warning-soft text-warning",
  danger: "bg-danger-soft text-danger",
  neutral: "bg-surface-hover text-muted",
};

/** A reference or a short fact set off from text: a parameter, a port, a tag. */
export function Chip(props: ChipProps) {
  const { children, tone = "accent", icon, mono = true, onRemove, removeLabel, className } = props;
  return (
    <span
      className={clsx(
        "inline-flex h-5 min-w-0 max-w-full items-center gap-1 rounded-[4px] px-1.5",
        mono ? "font-mono text-12" : "text-12",
        TONES[tone],
        className,
      )}
    >
      {icon && <span className="shrink-0">{icon}</span>}
      <span className="truncate">{children}</span>
      {onRemove && (
        <button
          type="button"
          aria-label={removeLabel ?? "Remove"}
          onClick={onRemove}
          className="-mr-1 inline-flex size-4 shrink-0 cursor-pointer items-center justify-center rounded-[3px] hover:bg-surface"
        >
          <X aria-hidden className="size-3" />
        </button>
      )}
    </span>
  );
}
