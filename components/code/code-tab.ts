/** What the code pane shows: a file of the author's, the packages, or the program that the export writes. */
export type CodeTab =
  | { readonly kind: "file"; readonly name: string }
  | { readonly kind: "packages" }
  | { readonly kind: "runner" };
