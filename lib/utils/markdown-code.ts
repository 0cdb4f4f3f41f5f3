import { escapeMarkdown } from "./escape-markdown";

/**
 * Text as code within a line; what breaks the line or does not print becomes a space. A pipe ends a table's cell within code too, so
 * that a text with one stands as text.
 */
export function codeSpan(text: string): string {
  const line = text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]+/gu, " ");
  if (line.trim() === "") return "";
  if (line.includes("|")) return escapeMarkdown(line);
  const fence = "`".repeat(longestRun(line) + 1);
  const gap = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${gap}${line}${gap}${fence}`;
}

/** Lines as a block of code, whatever they hold. */
export function codeBlock(text: string, language: string): string {
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text.replace(/\n$/, "")}\n${fence}`;
}

/** Length of the longest row of backticks. */
function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
