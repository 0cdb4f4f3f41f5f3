import type { JsonPath } from "../utils/json";
import type { StepId, TriggerId } from "./ids";

/** Something about a design that its author has to know. */
export interface Issue {
  /** Named for the fault: `duplicate-step-name`. */
  readonly code: string;
  readonly severity: "error" | "warning" | "note";
  readonly at: IssuePlace;
  /** What is wrong, where, and what to do, with the names the author gave. */
  readonly message: string;
}

export type IssuePlace =
  | { readonly on: "step"; readonly stepId: StepId; readonly path: JsonPath }
  | { readonly on: "parameter"; readonly name: string; readonly path: JsonPath }
  | { readonly on: "trigger"; readonly triggerId: TriggerId; readonly path: JsonPath }
  | { readonly on: "pipeline"; readonly path: JsonPath };
