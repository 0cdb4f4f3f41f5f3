"use client";

import { ContextMenu as RadixContextMenu } from "radix-ui";
import type { ReactElement } from "react";
import { MENU_CLASS, MenuEntries } from "./menu-entries";
import type { MenuEntry } from "./menu-entry";

export interface ContextMenuProps {
  /** The element that is right-clicked, or has the focus at Shift+F10; it takes a ref. */
  readonly children: ReactElement;
  readonly entries: readonly MenuEntry[];
  readonly onOpenChange?: (open: boolean) => void;
}

/** The menu of a right click; offer the same entries in a `Menu` as well. */
export function ContextMenu({ children, entries, onOpenChange }: ContextMenuProps) {
  return (
    <RadixContextMenu.Root onOpenChange={onOpenChange} modal={false}>
      <RadixContextMenu.Trigger asChild>{children}</RadixContextMenu.Trigger>
      <RadixContextMenu.Portal>
        <RadixContextMenu.Content collisionPadding={8} className={MENU_CLASS}>
          <MenuEntries parts={RadixContextMenu} entries={entries} />
        </RadixContextMenu.Content>
      </RadixContextMenu.Portal>
    </RadixContextMenu.Root>
  );
}
