"use client";

import clsx from "clsx";
import type { ComponentProps, ReactNode } from "react";
import { controlClass } from "./control-class";
import { type ControlSize, useControlSize } from "./control-size";
import { useFieldWiring } from "./field";

export interface TextFieldProps
  extends Omit<ComponentProps<"input">, "onChange" | "size" | "value" | "type"> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: "text" | "search" | "url";
  readonly size?: ControlSize;
  readonly mono?: boolean;
  readonly invalid?: boolean;
  /** Sunken into a bar or panel, for searching. */
  readonly sunken?: boolean;
  /** Drawn inside, before the text; an icon at 16 px. */
  readonly leading?: ReactNode;
  /** Drawn inside, behind the text: a unit, a key, a button. */
  readonly trailing?: ReactNode;
}

/** One line of text. Takes its label from the `Field` around it, or from `aria-label`. */
export function TextField({
  value,
  onChange,
  type = "text",
  size: ownSize,
  mono,
  invalid,
  sunken,
  leading,
  trailing,
  className,
  ...rest
}: TextFieldProps) {
  const size = useControlSize(ownSize);
  const field = useFieldWiring();
  const isInvalid = invalid ?? field.invalid;

  const input = (
    <input
      id={field.id}
      aria-describedby={field.describedBy}
      aria-required={field.required || undefined}
      autoComplete="off"
      spellCheck={false}
      {...rest}
      type={type}
      value={value}
      aria-invalid={isInvalid || undefined}
      onChange={(event) => onChange(event.target.value)}
      className={clsx(
        controlClass(size, { invalid: isInvalid, mono, sunken }),
        "read-only:bg-surface-sunken",
        leading ? "pl-8" : "pl-2",
        trailing ? "pr-9" : "pr-2",
        !leading && !trailing && className,
      )}
    />
  );
  if (!leading && !trailing) return input;
  return (
    <div className={clsx("relative w-full min-w-0", className)}>
      {leading && (
        <span className="pointer-events-none absolute inset-y-0 left-2.5 flex items-center text-muted">
          {leading}
        </span>
      )}
      {input}
      {trailing && (
        <span className="absolute inset-y-0 right-2 flex items-center text-12 text-muted">
          {trailing}
        </span>
      )}
    </div>
  );
}
