/** Where a text to import comes from. */
export type ImportSource =
  | { readonly kind: "ask" }
  | { readonly kind: "file"; readonly file: File }
  | { readonly kind: "text"; readonly text: string };

/** True for text that can only be meant as JSON. */
export function looksLikeJson(text: string): boolean {
  return /^\s*(\{|\[|"\s*\{)/.test(text);
}
