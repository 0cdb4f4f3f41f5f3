"use client";

import clsx from "clsx";
import { Check, Minus } from "lucide-react";
import { type ReactNode, useId } from "react";

export interface CheckboxProps {
  readonly checked: boolean | "mixed";
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
  readonly disabled?: boolean;
  readonly className?: string;
}

/** A tick with its text, which belongs to what can be clicked. */
export function Checkbox({ checked, onChange, children, disabled, className }: CheckboxProps) {
  const id = useId();
  return (
    <div className={clsx("flex min-h-7 items-center gap-2 text-13", className)}>
      {/* biome-ignore lint/a11y/useSemanticElements: an input would swallow the studio's keys as a text field does */}
      <button
        type="button"
        role="checkbox"
        id={id}
        aria-checked={checked}
        onClick={() => onChange(checked !== true)}
        disabled={disabled}
        className={clsx(
          "inline-flex size-4 shrink-0 cursor-pointer items-center justify-center rounded-[4px] border text-accent-text disabled:opacity-50",
          checked === false ? "border-control bg-field" : "border-accent bg-accent",
        )}
      >
        {checked === "mixed" && <Minus className="size-3" />}
        {checked === true && <Check className="size-3" />}
      </button>
      <label htmlFor={id} className="cursor-pointer">
        {children}
      </label>
    </div>
  );
}
