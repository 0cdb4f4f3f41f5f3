"use client";

import clsx from "clsx";
import { Plus } from "lucide-react";
import { type ReactNode, useId } from "react";
import { RequiredMark } from "@/components/ui/field";
import { Tooltip } from "@/components/ui/tooltip";
import type { Issue } from "@/lib/pipeline/issue";
import type { Field } from "@/lib/steps/field";
import { FieldIssues } from "../fields/field-issues";
import { PasteButton } from "../paste/paste-button";
import type { Paste } from "../paste/use-paste";
import type { GroupProps } from "./widget-props";

interface GroupFrameProps {
  readonly field: Field;
  readonly heading: GroupProps["heading"];
  /** "channel": what the button adds. */
  readonly noun: string;
  /** True while there is no entry. */
  readonly isBlank?: boolean;
  readonly onAdd?: () => void;
  /** How many are pasted at once. */
  readonly paste?: Paste;
  /** A sentence for a list without entries. */
  readonly empty?: string;
  readonly issues: readonly Issue[];
  readonly children?: ReactNode;
}

/** Heading with an Add button, the entries, and what validation says about them. */
export function GroupFrame(props: GroupFrameProps) {
  const { field, heading, noun, isBlank = false, onAdd, paste, empty, issues, children } = props;
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
        <div className="flex items-center gap-1">
          {paste && <PasteButton paste={paste} />}
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
      </div>
      <p id={`${id}-help`} className="sr-only">
        {field.help}
      </p>
      {empty && <p className="text-12 text-muted">{empty}</p>}
      {children}
      <FieldIssues issues={issues} />
    </section>
  );
}
