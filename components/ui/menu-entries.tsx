"use client";

import clsx from "clsx";
import { Check, ChevronRight } from "lucide-react";
import type { ContextMenu, DropdownMenu } from "radix-ui";
import type { MenuAction, MenuChoice, MenuEntry } from "./menu-entry";
import { useShortcutText } from "./use-shortcut-text";

/** The Radix parts that draw a menu: the dropdown's or the context menu's. */
export type MenuParts = typeof DropdownMenu | typeof ContextMenu;

export const MENU_CLASS =
  "fade-in z-50 min-w-48 max-w-80 max-h-(--radix-popper-available-height) overflow-y-auto rounded-card border border-line bg-surface-raised p-1 text-text shadow-float";

const ITEM_CLASS =
  "flex min-h-7 cursor-default select-none items-center gap-2 rounded-control px-2 py-1 text-13 outline-none data-highlighted:bg-surface-hover data-disabled:opacity-50";

/** The lines of a menu, drawn with the given parts. */
export function MenuEntries({
  parts,
  entries,
}: {
  readonly parts: MenuParts;
  readonly entries: readonly MenuEntry[];
}) {
  return entries.map((entry, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a line's place is its identity; separators have no name.
    <MenuLine key={index} parts={parts} entry={entry} />
  ));
}

function MenuLine({ parts, entry }: { readonly parts: MenuParts; readonly entry: MenuEntry }) {
  switch (entry.kind) {
    case "action":
      return <ActionLine parts={parts} entry={entry} />;
    case "choice":
      return <ChoiceLines parts={parts} entry={entry} />;
    case "separator":
      return <parts.Separator className="-mx-1 my-1 h-px bg-line" />;
    case "heading":
      return (
        <parts.Label className="px-2 pt-1.5 pb-1 text-11 text-muted">{entry.label}</parts.Label>
      );
    case "submenu":
      return (
        <parts.Sub>
          <parts.SubTrigger className={clsx(ITEM_CLASS, "data-[state=open]:bg-surface-hover")}>
            <span className="flex-1">{entry.label}</span>
            <ChevronRight aria-hidden className="size-4 text-muted" />
          </parts.SubTrigger>
          <parts.Portal>
            <parts.SubContent sideOffset={4} collisionPadding={8} className={MENU_CLASS}>
              <MenuEntries parts={parts} entries={entry.entries} />
            </parts.SubContent>
          </parts.Portal>
        </parts.Sub>
      );
  }
}

function ActionLine({ parts, entry }: { readonly parts: MenuParts; readonly entry: MenuAction }) {
  const keys = useShortcutText(entry.shortcut);
  return (
    <parts.Item
      disabled={entry.disabled}
      onSelect={entry.onSelect}
      className={clsx(ITEM_CLASS, entry.danger && "text-danger data-highlighted:bg-danger-soft")}
    >
      {entry.icon && <span className={clsx(!entry.danger && "text-muted")}>{entry.icon}</span>}
      <span className="min-w-0 flex-1">
        {entry.label}
        {entry.detail && <span className="block text-11 text-muted">{entry.detail}</span>}
      </span>
      {keys && <span className="pl-4 font-mono text-11 text-muted">{keys}</span>}
    </parts.Item>
  );
}

function ChoiceLines({ parts, entry }: { readonly parts: MenuParts; readonly entry: MenuChoice }) {
  return (
    <parts.RadioGroup value={entry.value} onValueChange={entry.onChange} aria-label={entry.label}>
      {entry.options.map(({ value, label, icon }) => (
        <parts.RadioItem key={value} value={value} className={ITEM_CLASS}>
          {icon && <span className="text-muted">{icon}</span>}
          <span className="flex-1">{label}</span>
          <parts.ItemIndicator className="pl-3">
            <Check aria-hidden className="size-4" />
          </parts.ItemIndicator>
        </parts.RadioItem>
      ))}
    </parts.RadioGroup>
  );
}
