"use client";

import clsx from "clsx";
import { Check, ChevronDown } from "lucide-react";
import { Select as RadixSelect } from "radix-ui";
import type { ReactNode } from "react";
import { controlClass } from "./control-class";
import { type ControlSize, useControlSize } from "./control-size";
import { useFieldWiring } from "./field";

export interface SelectOption<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  /** A second, muted text behind the label. */
  readonly detail?: string;
  readonly icon?: ReactNode;
}

export interface SelectProps<Value extends string = string> {
  /** Undefined shows the placeholder. */
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  readonly options: readonly SelectOption<Value>[];
  readonly placeholder?: string;
  readonly size?: ControlSize;
  readonly disabled?: boolean;
  readonly invalid?: boolean;
  readonly mono?: boolean;
  /** Without a frame, for bars. */
  readonly quiet?: boolean;
  readonly className?: string;
  readonly "aria-label"?: string;
}

const EMPTY = "\u0000"; // Radix keeps "" for "nothing chosen", but an option may stand for an empty text

/** One of many. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { value, onChange, options, placeholder = "Choose", quiet = false, mono, disabled } = props;
  const size = useControlSize(props.size);
  const field = useFieldWiring();
  const invalid = props.invalid ?? field.invalid;
  const name = props["aria-label"];
  return (
    <RadixSelect.Root
      value={value === undefined ? "" : value || EMPTY}
      onValueChange={(next) => onChange((next === EMPTY ? "" : next) as Value)} // one of the options' values
      disabled={disabled}
    >
      <RadixSelect.Trigger
        id={field.id}
        aria-label={name}
        aria-describedby={field.describedBy}
        aria-invalid={invalid || undefined}
        className={clsx(
          "flex cursor-pointer items-center gap-1.5 px-2 text-left data-placeholder:text-muted",
          quiet
            ? "h-8 rounded-control font-medium text-13 text-muted hover:bg-surface-hover hover:text-text"
            : controlClass(size, { invalid, mono }),
          props.className,
        )}
      >
        <span className="min-w-0 flex-1 truncate">
          <RadixSelect.Value placeholder={placeholder} />
        </span>
        <RadixSelect.Icon asChild>
          <ChevronDown aria-hidden className="size-4 shrink-0 text-muted" />
        </RadixSelect.Icon>
      </RadixSelect.Trigger>
      <SelectList options={options} mono={mono} />
    </RadixSelect.Root>
  );
}

function SelectList({
  options,
  mono = false,
}: {
  readonly options: readonly SelectOption[];
  readonly mono?: boolean;
}) {
  return (
    <RadixSelect.Portal>
      <RadixSelect.Content
        position="popper"
        sideOffset={4}
        collisionPadding={8}
        className="fade-in z-60 max-h-(--radix-select-content-available-height) min-w-(--radix-select-trigger-width) rounded-card border border-line bg-surface-raised p-1 text-text shadow-float"
      >
        <RadixSelect.Viewport>
          {options.map(({ value, label, detail, icon }) => (
            <RadixSelect.Item
              key={value}
              value={value || EMPTY}
              aria-labelledby={undefined} // all of its text names it, the detail too
              className="flex min-h-7 cursor-default select-none items-center gap-2 rounded-control px-2 py-1 text-13 outline-none data-highlighted:bg-surface-hover"
            >
              {icon}
              <span className={clsx("min-w-0 flex-1 truncate", mono && "font-mono text-12")}>
                <RadixSelect.ItemText>{label}</RadixSelect.ItemText>
                {detail && <span className="ml-1 text-12 text-muted"> {detail}</span>}
              </span>
              <RadixSelect.ItemIndicator>
                <Check aria-hidden className="size-4" />
              </RadixSelect.ItemIndicator>
            </RadixSelect.Item>
          ))}
        </RadixSelect.Viewport>
      </RadixSelect.Content>
    </RadixSelect.Portal>
  );
}
