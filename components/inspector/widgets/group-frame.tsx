"use client";

import clsx from "clsx";
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
  /** True while there is no entry. */
  readonly isBlank?: boolean;
  readonly onAdd?: () => void;
  readonly issues: readonly Issue[];
  readonly children?: ReactNode;
}

/** Heading with an Add button, the entries, and what validation says about them. */
export function GroupFrame(props: GroupFrameProps) {
  const { field, heading, noun, isBlank = false, onAdd, issues, children } = props;
  const id = useId();
  const isSection = heading === "section";
  return (
    <section
      aria-labelledby={id}
      aria-describedby={`${id}-help`}
      className={clsx("flex flex-col", isSection ? "gap-1 pb-3" : "gap-1.5")}
    >
      <div className={clsx("flex items-center justify-between", isSection && "min-h-8")}>
        <Tooltip content={field.help} side="left">
          <h3
            id={id}
            className={isSection ? "font-semibold text-13" : "font-normal text-12 text-muted"}
          >
            {field.label}
            {field.required && isBlank && <RequiredMark />}
          </h3>
        </Tooltip>
        {onAdd && (
          <button
            type="button"
            data-add
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
