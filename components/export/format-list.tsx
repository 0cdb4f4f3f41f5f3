"use client";

import clsx from "clsx";
import { RadioGroup } from "radix-ui";
import { type ExportFormat, FORMATS } from "./formats";

interface FormatListProps {
  readonly value: ExportFormat;
  readonly onChange: (format: ExportFormat) => void;
}

/** What can be exported, under the heading of those it is for. */
export function FormatList({ value, onChange }: FormatListProps) {
  return (
    <RadioGroup.Root
      aria-label="Format"
      value={value}
      onValueChange={(next) => {
        const chosen = FORMATS.find((format) => format.value === next);
        if (chosen) onChange(chosen.value);
      }}
      className="flex w-40 shrink-0 flex-col gap-px"
    >
      {FORMATS.map(({ value: format, label, audience }, index) => (
        <div key={format}>
          {audience !== FORMATS[index - 1]?.audience && (
            <p className={clsx("px-2 pb-1 text-11 text-muted", index > 0 && "pt-3")}>{audience}</p>
          )}
          <RadioGroup.Item
            value={format}
            className="flex h-8 w-full cursor-pointer items-center rounded-control px-2 text-left text-13 hover:bg-surface-hover aria-checked:bg-accent-soft aria-checked:font-medium aria-checked:text-accent"
          >
            {label}
          </RadioGroup.Item>
        </div>
      ))}
    </RadioGroup.Root>
  );
}
