/** The lines of a pasted text without blank ones; undefined for a single line, which the field takes as it is. */
export function pastedLines(text: string): readonly string[] | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  return lines.length > 1 ? lines.map((line) => line.trim()) : undefined;
}
