"use client";

import { type KeyboardEvent, useState } from "react";
import type { ControlSize } from "./control-size";
import { parseNumber, stepNumber } from "./parse-number";
import { TextField } from "./text-field";

export interface NumberFieldProps {
  readonly value: number | undefined;
  /** Called with every number typed, and with undefined when the field is emptied. */
  readonly onChange: (value: number | undefined) => void;
  /** Shown behind the number: `GiB`. */
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly placeholder?: string;
  readonly onBlur?: () => void;
  readonly size?: ControlSize;
  readonly invalid?: boolean;
  readonly disabled?: boolean;
  readonly "aria-label"?: string;
}

/** A number with its unit; arrow keys step it. What is typed stays until it is a number or the field is left. */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, unit, min, max, step = 1, invalid, ...rest } = props;
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? (value === undefined ? "" : String(value));
  const unreadable = shown !== "" && parseNumber(shown) === undefined;

  const change = (text: string) => {
    setTyped(text);
    const number = parseNumber(text);
    if (number !== undefined) onChange(number);
    else if (text.trim() === "") onChange(undefined);
  };
  const nudge = (event: KeyboardEvent) => {
    const direction = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
    if (direction === 0) return;
    event.preventDefault();
    const next = stepNumber(value ?? min ?? 0, direction * step * (event.shiftKey ? 10 : 1));
    setTyped(undefined);
    onChange(Math.min(max ?? Infinity, Math.max(min ?? -Infinity, next)));
  };

  return (
    <TextField
      {...rest}
      role="spinbutton"
      inputMode="decimal"
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuetext={value === undefined ? undefined : `${value}${unit ? ` ${unit}` : ""}`}
      value={shown}
      onChange={change}
      onKeyDown={nudge}
      onBlur={() => {
        setTyped(undefined);
        props.onBlur?.();
      }}
      invalid={unreadable || invalid}
      trailing={unit}
      className="tabular-nums"
    />
  );
}
