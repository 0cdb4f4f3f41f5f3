"use client";

import clsx from "clsx";
import { Trash2 } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import { QUIET_ACTION } from "../quiet-action";

interface RemoveButtonProps {
  readonly label: string;
  readonly onClick: () => void;
  /** For rows whose controls have frames of their own: a gap beside those would look like a mistake. */
  readonly always?: boolean;
  readonly className?: string;
}

/** Takes a row away; comes up with the row's other actions. */
export function RemoveButton({ label, onClick, always = false, className }: RemoveButtonProps) {
  return (
    <IconButton
      label={label}
      icon={<Trash2 className="size-3.5" />}
      onClick={onClick}
      className={clsx("size-5! rounded-[4px]", !always && QUIET_ACTION, className)}
    />
  );
}
