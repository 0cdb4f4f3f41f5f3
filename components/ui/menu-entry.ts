import type { ReactNode } from "react";

/** A line of a menu; dropdown and context menus take the same ones. */
export type MenuEntry =
  | MenuAction
  | { readonly kind: "separator" }
  | { readonly kind: "heading"; readonly label: string }
  | MenuChoice
  | { readonly kind: "submenu"; readonly label: string; readonly entries: readonly MenuEntry[] };

export interface MenuAction {
  readonly kind: "action";
  readonly label: string;
  readonly onSelect: () => void;
  /** A Lucide icon at 16 px. */
  readonly icon?: ReactNode;
  /** As `shortcutText` takes it: `Mod+D`. */
  readonly shortcut?: string;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  /** Why it is disabled, or a second line. */
  readonly detail?: string;
}

/** One of several, with a mark before the chosen one. */
export interface MenuChoice {
  readonly kind: "choice";
  readonly label: string;
  readonly value: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly icon?: ReactNode;
  }[];
  readonly onChange: (value: string) => void;
}
