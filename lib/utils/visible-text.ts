/**
 * A text on one line in which nothing hides: what ends a line, does not print or turns the direction of the text is written as `\uXXXX`.
 */
export function visibleText(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u${code.toString(16).padStart(4, "0")}`;
  });
}
