"use client";

import clsx from "clsx";
import { Popover } from "radix-ui";
import { useEffect, useRef } from "react";
import type { ComboboxState } from "./use-combobox";

interface ComboboxListProps {
  readonly id: string;
  readonly box: ComboboxState;
  readonly selected: string;
  readonly mono: boolean;
  readonly label: string | undefined;
  readonly labelledBy: string | undefined;
}

/** The suggestions under a combobox; the focus stays in its input. */
export function ComboboxList({ id, box, selected, mono, label, labelledBy }: ComboboxListProps) {
  const { shown, hiddenCount } = box.filtered;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[box.activeIndex]?.scrollIntoView({ block: "nearest" });
  }, [box.activeIndex]);

  return (
    <Popover.Portal>
      <Popover.Content
        align="start"
        sideOffset={4}
        collisionPadding={8}
        onOpenAutoFocus={(event) => event.preventDefault()}
        onCloseAutoFocus={(event) => event.preventDefault()}
        onInteractOutside={(event) => box.ownsTarget(event.target) && event.preventDefault()}
        onMouseDown={(event) => event.preventDefault()} // keeps the focus in the input
        className="fade-in z-60 flex max-h-[min(20rem,var(--radix-popover-content-available-height))] w-(--radix-popover-trigger-width) min-w-52 flex-col rounded-card border border-line bg-surface-raised text-text shadow-float"
      >
        <div
          ref={list}
          id={id}
          role="listbox"
          aria-label={label}
          aria-labelledby={label === undefined ? labelledBy : undefined}
          className="overflow-y-auto p-1"
        >
          {shown.map((option, index) => (
            <div
              key={option.value}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={option.value === selected}
              onPointerMove={() => box.setActiveIndex(index)}
              onClick={() => box.take(option.value)}
              onKeyDown={box.onKeyDown}
              className={clsx(
                "flex min-h-7 cursor-default items-center gap-3 rounded-control px-2 py-1 text-13",
                index === box.activeIndex && "bg-surface-hover",
                option.value === selected && "font-medium text-accent",
              )}
            >
              <span className={clsx("min-w-0 flex-1 truncate", mono && "font-mono text-12")}>
                {option.label ?? option.value}
              </span>
              {option.detail && <span className="text-12 text-muted">{option.detail}</span>}
            </div>
          ))}
        </div>
        <ListFoot count={shown.length} hiddenCount={hiddenCount} text={box.text} />
      </Popover.Content>
    </Popover.Portal>
  );
}

function ListFoot(props: {
  readonly count: number;
  readonly hiddenCount: number;
  readonly text: string;
}) {
  const { count, hiddenCount, text } = props;
  if (count > 0 && hiddenCount === 0) return null;
  return (
    <p className="border-line border-t px-3 py-1.5 text-12 text-muted" role="status">
      {count === 0
        ? `Nothing in the list. Enter takes “${text}”.`
        : `${hiddenCount} more, type to narrow`}
    </p>
  );
}
