"use client";

import clsx from "clsx";
import { ToggleGroup } from "radix-ui";
import type { ReactNode } from "react";
import { type ControlSize, useControlSize } from "./control-size";
import { Tooltip } from "./tooltip";

export interface SegmentOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly icon?: ReactNode;
  /** Shows the icon only; the label is its name and tooltip. */
  readonly iconOnly?: boolean;
}

export interface SegmentedControlProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly options: readonly SegmentOption<Value>[];
  readonly size?: ControlSize;
  readonly className?: string;
}

/** One of a few, all in sight. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const { label, value, onChange, options, className } = props;
  const size = useControlSize(props.size);
  return (
    <ToggleGroup.Root
      type="single"
      aria-label={label}
      value={value}
      onValueChange={(next) => {
        if (next !== "") onChange(next as Value); // Radix hands back one of the options' values
      }}
      className={clsx(
        "inline-flex shrink-0 gap-0.5 rounded-control border border-line bg-surface-sunken p-0.5",
        size === 28 ? "h-7" : "h-8",
        className,
      )}
    >
      {options.map((option) => (
        <Segment key={option.value} option={option} />
      ))}
    </ToggleGroup.Root>
  );
}

function Segment<Value extends string>({ option }: { readonly option: SegmentOption<Value> }) {
  const { value, label, icon, iconOnly = false } = option;
  const item = (
    <ToggleGroup.Item
      value={value}
      aria-label={iconOnly ? label : undefined}
      className={clsx(
        "inline-flex cursor-pointer items-center justify-center gap-1.5 rounded-[5px] border border-transparent",
        "font-medium text-13 text-muted transition-colors duration-120 hover:text-text",
        "aria-checked:border-line aria-checked:bg-surface-raised aria-checked:text-text aria-checked:shadow-node",
        iconOnly ? "w-9" : "px-3",
      )}
    >
      {icon}
      {!iconOnly && label}
    </ToggleGroup.Item>
  );
  return iconOnly ? <Tooltip content={label}>{item}</Tooltip> : item;
}
