import type { UnreadLine } from "./pasted";

/** A pasted text, understood but not yet taken over. */
export interface PasteReading {
  /** How many entries it amounts to. */
  readonly count: number;
  readonly unread: readonly UnreadLine[];
  /** Sentences on names that come twice or are there already. */
  readonly notes: readonly string[];
  /** Takes the entries over, as one change. */
  apply(): void;
}

export type ReadPaste = (text: string) => Promise<PasteReading>;

/** What to know about names before they are merged into a list or a table; the last of a name counts. */
export function nameNotes(names: readonly string[], taken: ReadonlySet<string>): readonly string[] {
  const unique = [...new Set(names.filter((name) => name !== ""))];
  const repeated = unique.filter((name) => names.indexOf(name) !== names.lastIndexOf(name));
  const replaced = unique.filter((name) => taken.has(name));
  return [
    ...(repeated.length > 0
      ? [`Given more than once, the last counts: ${repeated.join(", ")}.`]
      : []),
    ...(replaced.length > 0 ? [`There already, will be replaced: ${replaced.join(", ")}.`] : []),
  ];
}
