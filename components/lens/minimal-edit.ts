/** One replacement that turns a text into another. */
export interface TextEdit {
  /** Offsets in the old text. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The smallest single replacement between two texts; undefined when they are the same. */
export function minimalEdit(before: string, after: string): TextEdit | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let end = 0;
  while (end < shorter - from && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { from, to: before.length - end, text: after.slice(from, after.length - end) };
}
