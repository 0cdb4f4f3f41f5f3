"use client";

import clsx from "clsx";
import { Braces } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import { QUIET_ACTION } from "../quiet-action";
import { type ReferenceField, ReferencePopover } from "./reference-popover";

/** Opens the picker for a field that holds a literal. Comes up when the field is pointed at or has the focus. */
export function ReferenceButton({
  field,
  className,
}: {
  readonly field: ReferenceField;
  readonly className?: string;
}) {
  return (
    <ReferencePopover
      field={field}
      trigger={
        <IconButton
          label={`Use a value of the run for ${field.label}`}
          icon={<Braces className="size-3" />}
          className={clsx("size-5! rounded-[4px]", QUIET_ACTION, className)}
        />
      }
    />
  );
}
