/** What was understood of a pasted text. */
export interface Pasted<Entry> {
  readonly entries: readonly Entry[];
  readonly unread: readonly UnreadLine[];
}

export interface UnreadLine {
  /** From 1; 0 where the text is not read by lines. */
  readonly line: number;
  readonly text: string;
  /** Why, and what is expected. */
  readonly reason: string;
}

export interface Line {
  readonly line: number;
  readonly text: string;
}

/** The lines that say something: no blank ones, comments, or brackets that stand alone. */
export function linesOf(text: string): readonly Line[] {
  return text
    .split(/\r?\n/)
    .map((raw, index) => ({ line: index + 1, text: raw.trimEnd() }))
    .filter(({ text: line }) => !/^\s*(#.*|\/\/.*|[{}[\]()],?;?)?$/.test(line));
}

/** `"0.2",` gives `0.2`: quotes and the comma of a list go. */
export function bare(text: string): string {
  const value = text.trim().replace(/[,;]$/, "").trim();
  return /^(["']).*\1$/.test(value) && value.length > 1 ? value.slice(1, -1) : value;
}

/** The JSON that a text is; undefined where it is none. */
export function asJson(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // then it is read by lines, which says where it fails
  }
}
