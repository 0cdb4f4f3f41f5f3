"use client";

import clsx from "clsx";
import type { KeyboardEvent, ReactNode } from "react";
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

/** One of a few, all in sight. Tab reaches the chosen one, arrow keys the others, Space or Enter chooses. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const { label, value, onChange, options, className } = props;
  const size = useControlSize(props.size);
  const hasChoice = options.some((option) => option.value === value);
  return (
    <div
      role="radiogroup"
      aria-label={label}
      onKeyDown={moveFocus}
      className={clsx(
        "inline-flex shrink-0 gap-0.5 rounded-control border border-line bg-surface-sunken p-0.5",
        size === 28 ? "h-7" : "h-8",
        className,
      )}
    >
      {options.map((option, index) => (
        <Segment
          key={option.value}
          option={option}
          isChosen={option.value === value}
          isTabStop={hasChoice ? option.value === value : index === 0}
          onChoose={() => option.value !== value && onChange(option.value)}
        />
      ))}
    </div>
  );
}

interface SegmentProps<Value extends string> {
  readonly option: SegmentOption<Value>;
  readonly isChosen: boolean;
  readonly isTabStop: boolean;
  onChoose(): void;
}

function Segment<Value extends string>({
  option: { label, icon, iconOnly = false },
  isChosen,
  isTabStop,
  onChoose,
}: SegmentProps<Value>) {
  const item = (
    // biome-ignore lint/a11y/useSemanticElements: an input would swallow the studio's keys as a text field does
    <button
      type="button"
      role="radio"
      aria-checked={isChosen}
      aria-label={iconOnly ? label : undefined}
      tabIndex={isTabStop ? 0 : -1}
      onClick={onChoose}
      className={clsx(
        "inline-flex cursor-pointer items-center justify-center gap-1.5 rounded-[5px] border border-transparent",
        "font-medium text-13 text-muted transition-colors duration-120 hover:text-text",
        "aria-checked:border-line aria-checked:bg-surface-raised aria-checked:text-text aria-checked:shadow-node",
        iconOnly ? "w-9" : "px-3",
      )}
    >
      {icon}
      {!iconOnly && label}
    </button>
  );
  return iconOnly ? <Tooltip content={label}>{item}</Tooltip> : item;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (step === undefined) return;
  event.preventDefault(); // the same keys move selected steps
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>("[role='radio']")];
  const at = all.findIndex((item) => item.matches(":focus"));
  all.at((at + step) % all.length)?.focus();
}
