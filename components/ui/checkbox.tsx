"use client";

import clsx from "clsx";
import { Check, Minus } from "lucide-react";
import { Checkbox as RadixCheckbox } from "radix-ui";
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
      <RadixCheckbox.Root
        id={id}
        checked={checked === "mixed" ? "indeterminate" : checked}
        onCheckedChange={(next) => onChange(next === true)}
        disabled={disabled}
        className="inline-flex size-4 shrink-0 cursor-pointer items-center justify-center rounded-[4px] border border-control bg-field disabled:opacity-50 data-[state=unchecked]:bg-field data-[state=checked]:border-accent data-[state=indeterminate]:border-accent data-[state=checked]:bg-accent data-[state=indeterminate]:bg-accent"
      >
        <RadixCheckbox.Indicator className="text-accent-text">
          {checked === "mixed" ? <Minus className="size-3" /> : <Check className="size-3" />}
        </RadixCheckbox.Indicator>
      </RadixCheckbox.Root>
      <label htmlFor={id} className="cursor-pointer">
        {children}
      </label>
    </div>
  );
}
