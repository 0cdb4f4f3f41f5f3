import type { Issue } from "../pipeline/issue";

/** What an import found, for the author to read before going on. */
export interface ImportReport {
  readonly source: "definition" | "document";
  /** Number of steps by kind. */
  readonly counts: Readonly<Record<string, number>>;
  /** What has no form in the product and is carried along untouched. */
  readonly keptAsIs: readonly KeptAsIs[];
  /** What is legal to import and probably not meant. */
  readonly suspicious: readonly Issue[];
  /** Where the definition was found, when the text was more than the definition. */
  readonly notes: readonly string[];
}

export interface KeptAsIs {
  /** `$.Steps[1]`, from the definition's root down. */
  readonly where: string;
  readonly what: string;
}
