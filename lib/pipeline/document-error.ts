import type { JsonLimitError } from "../utils/json-limits";

/** Why something is not one of our documents. */
export interface DocumentError {
  readonly code:
    | JsonLimitError["code"]
    | "unknown-version"
    | "newer-version"
    | "invalid-document"
    | "too-many-steps";
  /** Where in the document, as text: `steps[2].definition.Name`; empty for the document as a whole. */
  readonly path: string;
  readonly message: string;
}
