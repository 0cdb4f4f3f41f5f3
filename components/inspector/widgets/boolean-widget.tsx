"use client";

import { X } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import { Switch } from "@/components/ui/switch";
import { useMember } from "../use-member";
import type { ScalarProps } from "./widget-props";

/** On, off, or left to AWS. */
export function BooleanWidget({ field, path, value, "aria-label": label }: ScalarProps) {
  const { set, clear } = useMember(path);
  const word =
    value === undefined
      ? "Not set"
      : value === true
        ? "On"
        : value === false
          ? "Off"
          : String(value);
  return (
    <div className="flex h-7 items-center gap-2">
      <Switch aria-label={label} checked={value === true} onChange={set} />
      <span className={value === undefined ? "text-12 text-muted" : "text-12"}>{word}</span>
      {value !== undefined && !field.required && (
        <IconButton
          label={`Leave ${field.label} unset`}
          icon={<X className="size-3" />}
          onClick={clear}
          className="size-5! rounded-[4px]"
        />
      )}
    </div>
  );
}
