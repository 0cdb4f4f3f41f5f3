import type { Fix } from "./fix";
import type { IssuePlace } from "./issue-place";

/** Something about a design that its author has to know. */
export interface Issue {
  /** Named for the fault: `duplicate-step-name`. */
  readonly code: string;
  readonly severity: "error" | "warning" | "note";
  readonly at: IssuePlace;
  /** What is wrong, where, and what to do, with the names the author gave. */
  readonly message: string;
  /** Present where a remedy is mechanical. */
  readonly fix?: Fix | undefined;
}
