/** A text that Markdown shows as it is, on one line; what breaks a line or does not print becomes a space. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim()
    .replaceAll(/[\\`*_{}[\]<>#|~&]/g, "\\$&");
}
