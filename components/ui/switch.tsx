"use client";

import clsx from "clsx";
import { useFieldWiring } from "./field";

export interface SwitchProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
  readonly id?: string;
  readonly "aria-label"?: string;
}

/** On or off, at once. Takes its label from the `Field` around it, or from `aria-label`. */
export function Switch({ checked, onChange, disabled, id, "aria-label": name }: SwitchProps) {
  const field = useFieldWiring();
  return (
    <button
      type="button"
      role="switch"
      id={id ?? field.id}
      aria-label={name}
      aria-describedby={field.describedBy}
      aria-checked={checked}
      onClick={() => onChange(!checked)}
      disabled={disabled}
      className="inline-flex h-4.5 w-8 shrink-0 cursor-pointer items-center rounded-full bg-control p-0.5 transition-colors duration-120 disabled:cursor-not-allowed disabled:opacity-50 aria-checked:bg-accent"
    >
      <span
        className={clsx(
          "size-3.5 rounded-full bg-surface shadow-node transition-transform duration-120",
          checked && "translate-x-3.5",
        )}
      />
    </button>
  );
}
