/** The lines of a pasted text without blank ones; undefined for a single line, which the field takes as it is. */
export function pastedLines(text: string): readonly string[] | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  return lines.length > 1 ? lines.map((line) => line.trim()) : undefined;
}

/**
 * Names and values of pasted lines: `eta=0.2`, `eta: 0.2`, or two columns of a table. Lines without a sign are names
 * with nothing behind them. Undefined when the text is a single line without a sign.
 */
export function pastedPairs(
  text: string,
): readonly (readonly [name: string, value: string])[] | undefined {
  const lines = pastedLines(text) ?? [text.trim()];
  const pairs = lines.map(toPair);
  const isOneName = pairs.length === 1 && !pairs[0]?.[2];
  return isOneName ? undefined : pairs.map(([name, value]) => [name, value] as const);
}

function toPair(line: string): readonly [name: string, value: string, hasSign: boolean] {
  const found = /^["']?([^=:\t"']+?)["']?\s*(?:=|:\s|\t)\s*(.*)$/.exec(line);
  if (!found) return [line, "", false];
  const [, name = "", value = ""] = found;
  return [name.trim(), unquoted(value.replace(/,$/, "").trim()), true];
}

function unquoted(text: string): string {
  return /^(["']).*\1$/.test(text) ? text.slice(1, -1) : text;
}
