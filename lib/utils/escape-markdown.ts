/** A text that Markdown shows as it is, on one line. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|~]/g, "\\$&").replaceAll(/\s*\n\s*/g, " ");
}
