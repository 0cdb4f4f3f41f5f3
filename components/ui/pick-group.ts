import type { ReactNode } from "react";

export interface PickItem {
  /** Unique in the list. */
  readonly id: string;
  readonly label: string;
  /** A muted text at the right end. */
  readonly detail?: string;
  /** A Lucide icon at 14 px. */
  readonly icon?: ReactNode;
  readonly mono?: boolean;
  /** What picking it would write; shown while the arrow keys or the pointer are on it. */
  readonly preview?: string;
  /** Why it cannot be picked; shown in place of the detail. */
  readonly refusal?: string;
  readonly onPick: () => void;
}

export interface PickGroup {
  /** Empty for a list without headings. */
  readonly title: string;
  readonly items: readonly PickItem[];
}

/** The groups with the items that hold every word of `query`; groups without any are left out. */
export function filterGroups(
  groups: readonly PickGroup[],
  query: string,
  { limit }: { readonly limit: number },
): readonly PickGroup[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const shown: PickGroup[] = [];
  let left = limit;
  for (const group of groups) {
    const items = group.items.filter((item) => holds(group, item, words)).slice(0, left);
    left -= items.length;
    if (items.length > 0) shown.push({ ...group, items });
  }
  return shown;
}

function holds(
  { title }: PickGroup,
  { label, detail = "" }: PickItem,
  words: readonly string[],
): boolean {
  const text = `${title} ${label} ${detail}`.toLowerCase();
  return words.every((word) => text.includes(word));
}
