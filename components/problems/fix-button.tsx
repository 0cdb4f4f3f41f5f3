"use client";

import clsx from "clsx";
import { Wrench } from "lucide-react";
import type { Fix } from "@/lib/pipeline/fix";
import { useFix } from "./use-fix";

interface FixButtonProps {
  readonly fixes: readonly Fix[];
  /** What it does, in the imperative. */
  readonly label: string;
  readonly className?: string;
}

/** Applies a remedy, or several at once. */
export function FixButton({ fixes, label, className }: FixButtonProps) {
  const fix = useFix();
  return (
    <button
      type="button"
      aria-label={fixes.length > 1 ? `${label} of this kind` : `Fix: ${label}`}
      title={label}
      onClick={() => void fix(fixes)}
      className={clsx(
        "inline-flex h-6 min-w-0 cursor-pointer items-center gap-1 rounded-control border border-line bg-surface px-1.5",
        "font-medium text-12 text-accent hover:border-line-strong hover:bg-accent-soft",
        className,
      )}
    >
      <Wrench aria-hidden className="size-3 shrink-0" />
      <span className="truncate">{label}</span>
    </button>
  );
}
