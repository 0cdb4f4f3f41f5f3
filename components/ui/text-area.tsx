"use client";

import clsx from "clsx";
import type { ComponentProps } from "react";
import { CONTROL_FRAME } from "./control-class";
import { useFieldWiring } from "./field";

export interface TextAreaProps extends Omit<ComponentProps<"textarea">, "onChange" | "value"> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly mono?: boolean;
  readonly invalid?: boolean;
}

/** Several lines of text; grows with its content up to a limit where the browser can. */
export function TextArea(props: TextAreaProps) {
  const { value, onChange, mono = false, invalid, className, rows = 3, ...rest } = props;
  const field = useFieldWiring();
  const isInvalid = invalid ?? field.invalid;
  return (
    <textarea
      id={field.id}
      aria-describedby={field.describedBy}
      aria-required={field.required || undefined}
      spellCheck={!mono}
      {...rest}
      rows={rows}
      value={value}
      aria-invalid={isInvalid || undefined}
      onChange={(event) => onChange(event.target.value)}
      className={clsx(
        CONTROL_FRAME,
        "field-sizing-content bg-field read-only:bg-surface-sunken max-h-80 resize-y px-2 py-1.5 focus-visible:outline-offset-[-1px]",
        isInvalid ? "border-danger" : "border-line-strong",
        mono && "font-mono text-12 leading-[18px]",
        rows === 1 ? "min-h-7" : rows === 2 ? "min-h-12" : "min-h-18",
        className,
      )}
    />
  );
}
