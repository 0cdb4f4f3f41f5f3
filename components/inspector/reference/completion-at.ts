import type { TextRange } from "@/lib/pipeline/join";

/** A name that is begun at the caret, from its mark on. */
export interface Completion {
  readonly range: TextRange;
  /** What stands behind the mark. */
  readonly query: string;
}

/** The name begun with `{`, `$` or `${` right before the caret; undefined elsewhere. */
export function completionAt(text: string, caret: number): Completion | undefined {
  const found = /(?:\$\{|\$|\{)([\w.-]*)$/.exec(text.slice(0, caret));
  if (!found) return undefined;
  const [whole, query = ""] = found;
  const isClosed = whole.includes("{") && text[caret] === "}";
  return { range: { start: caret - whole.length, end: isClosed ? caret + 1 : caret }, query };
}
