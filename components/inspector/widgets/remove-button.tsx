"use client";

import clsx from "clsx";
import { X } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import { QUIET_ACTION } from "../quiet-action";

/** Takes a row away; comes up with the row's other actions. */
export function RemoveButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <IconButton
      label={label}
      icon={<X className="size-3" />}
      onClick={onClick}
      className={clsx("size-5! rounded-[4px]", QUIET_ACTION)}
    />
  );
}
