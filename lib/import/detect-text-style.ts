import type { DefinitionText } from "../pipeline/document";

const MAX_INDENT = 16; // the widest that a document keeps

export type TextStyle = Omit<DefinitionText, "numbers">;

/** How a JSON text is laid out, from its first members; a text without any is taken as two spaces. */
export function detectTextStyle(source: string): TextStyle {
  const text = source.replace(/^\uFEFF/, "");
  return {
    indent: detectIndent(text),
    spaceAfterColon: spaceFollows(text, ":") ?? true,
    spaceAfterComma: spaceFollows(text, ",") ?? true,
    escapesNonAscii: escapesNonAscii(text),
    finalNewline: /\n\s*$/.test(text),
    lineEnd: text.includes("\r\n") ? "\r\n" : "\n",
  };
}

function detectIndent(text: string): TextStyle["indent"] {
  const opening = /^\s*[{[]([^\S\n]*\n)?([ \t]*)/.exec(text);
  if (!opening) return 2;
  const [, lineBreak, margin = ""] = opening;
  if (lineBreak === undefined) return null;
  return margin.startsWith("\t") ? "tab" : Math.min(margin.length, MAX_INDENT);
}

/** Whether a space or a line break stands after the first such sign; undefined when there is none. */
function spaceFollows(text: string, sign: ":" | ","): boolean | undefined {
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[:,]/g)) {
    if (token === sign) return /\s/.test(text[index + 1] ?? "");
  }
  return undefined;
}

/** True when escapes stand where characters could, as Python's json module writes them. */
function escapesNonAscii(text: string): boolean {
  if (/[^\0-~]/.test(text)) return false;
  return /\\u(?!00[0-7])|\\u007f/i.test(text);
}
