"use client";

import clsx from "clsx";
import { ChevronDown } from "lucide-react";
import { Popover } from "radix-ui";
import { useId } from "react";
import { ComboboxList } from "./combobox-list";
import { controlClass } from "./control-class";
import { type ControlSize, useControlSize } from "./control-size";
import { useFieldWiring } from "./field";
import type { ComboboxOption } from "./filter-options";
import { useCombobox } from "./use-combobox";

export interface ComboboxProps {
  readonly value: string;
  /** Called with an option's value, or with free text when the field is left or Enter pressed. */
  readonly onChange: (value: string) => void;
  readonly options: readonly ComboboxOption[];
  readonly placeholder?: string;
  readonly size?: ControlSize;
  readonly mono?: boolean;
  readonly invalid?: boolean;
  readonly disabled?: boolean;
  readonly className?: string;
  readonly "aria-label"?: string;
}

/** A text field with suggestions; any text may be typed. Arrow keys choose, Enter takes, Escape gives up. */
export function Combobox(props: ComboboxProps) {
  const { placeholder, mono = false, disabled, className } = props;
  const listId = useId();
  const size = useControlSize(props.size);
  const field = useFieldWiring();
  const invalid = props.invalid ?? field.invalid;
  const box = useCombobox(props);
  const active = box.open && box.activeIndex >= 0 ? `${listId}-${box.activeIndex}` : undefined;

  return (
    <Popover.Root open={box.open} onOpenChange={(open) => !open && box.close()}>
      <Popover.Anchor asChild>
        <div className={clsx("relative w-full min-w-0", className)}>
          <input
            id={field.id}
            type="text"
            role="combobox"
            aria-label={props["aria-label"]}
            aria-describedby={field.describedBy}
            aria-invalid={invalid || undefined}
            aria-required={field.required || undefined}
            aria-expanded={box.open}
            aria-controls={box.open ? listId : undefined}
            aria-autocomplete="list"
            aria-activedescendant={active}
            autoComplete="off"
            spellCheck={false}
            disabled={disabled}
            placeholder={placeholder}
            value={box.text}
            onChange={(event) => box.type(event.target.value)}
            onKeyDown={box.onKeyDown}
            onClick={box.show}
            onBlur={box.commitText}
            className={clsx(controlClass(size, { invalid, mono }), "pr-7 pl-2")}
          />
          <ChevronDown
            aria-hidden
            className="pointer-events-none absolute top-1/2 right-2 size-4 -translate-y-1/2 text-muted"
          />
        </div>
      </Popover.Anchor>
      <ComboboxList
        id={listId}
        box={box}
        selected={props.value}
        mono={mono}
        label={props["aria-label"]}
        labelledBy={field.labelId}
      />
    </Popover.Root>
  );
}
