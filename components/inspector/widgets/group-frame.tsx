"use client";

import { Plus } from "lucide-react";
import { type ReactNode, useId } from "react";
import { RequiredMark } from "@/components/ui/field";
import { Tooltip } from "@/components/ui/tooltip";
import type { Issue } from "@/lib/pipeline/issue";
import type { Field } from "@/lib/steps/field";
import { FieldIssues } from "../fields/field-issues";
import type { GroupProps } from "./widget-props";

interface GroupFrameProps {
  readonly field: Field;
  readonly heading: GroupProps["heading"];
  /** "channel": what the button adds. */
  readonly noun: string;
  readonly onAdd?: () => void;
  readonly issues: readonly Issue[];
  readonly children?: ReactNode;
}

/** Heading with an Add button, the entries, and what validation says about them. */
export function GroupFrame({ field, heading, noun, onAdd, issues, children }: GroupFrameProps) {
  const id = useId();
  const isSection = heading === "section";
  return (
    <section aria-labelledby={id} aria-describedby={`${id}-help`} className="flex flex-col gap-1.5">
      <div className={isSection ? "flex min-h-7 items-center justify-between" : "flex items-center justify-between"}>
        <Tooltip content={field.help} side="left">
          <h3 id={id} className={isSection ? "font-semibold text-13" : "font-normal text-12 text-muted"}>
            {field.label}
            {field.required && <RequiredMark />}
          </h3>
        </Tooltip>
        {onAdd && (
          <button
            type="button"
            aria-label={`Add ${noun}`}
            onClick={onAdd}
            className="flex cursor-pointer items-center gap-1 rounded-control px-1 text-12 text-accent hover:underline"
          >
            <Plus aria-hidden className="size-3.5" />
            Add
          </button>
        )}
      </div>
      <p id={`${id}-help`} className="sr-only">
        {field.help}
      </p>
      {children}
      <FieldIssues issues={issues} />
    </section>
  );
}
