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
      onClick={(event) => {
        const next = nextFocus(event.currentTarget);
        onClick();
        requestAnimationFrame(() => {
          if (globalThis.document.activeElement === globalThis.document.body) next?.focus();
        });
      }}
      className={clsx("size-5! rounded-[4px]", !always && QUIET_ACTION, className)}
    />
  );
}

/** Where the focus goes when the button has gone with its row: the list's Add button, else the tab. */
function nextFocus(button: HTMLElement): HTMLElement | undefined {
  const add = button.closest("section")?.querySelector<HTMLElement>("[data-add]");
  const tab = button
    .closest("aside")
    ?.querySelector<HTMLElement>("[role='tab'][data-state='active']");
  return add ?? tab ?? undefined;
}
