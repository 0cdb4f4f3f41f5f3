"use client";

import { DropdownMenu } from "radix-ui";
import type { ReactElement } from "react";
import { MENU_CLASS, MenuEntries } from "./menu-entries";
import type { MenuEntry } from "./menu-entry";

export interface MenuProps {
  /** One button that opens it. */
  readonly trigger: ReactElement;
  readonly entries: readonly MenuEntry[];
  readonly align?: "start" | "center" | "end";
  readonly side?: "top" | "right" | "bottom" | "left";
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
}

/** A dropdown menu, named by its button. */
export function Menu({ trigger, entries, align = "start", side, open, onOpenChange }: MenuProps) {
  return (
    <DropdownMenu.Root open={open} onOpenChange={onOpenChange} modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align={align}
          side={side}
          sideOffset={6}
          collisionPadding={8}
          className={MENU_CLASS}
        >
          <MenuEntries parts={DropdownMenu} entries={entries} />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
