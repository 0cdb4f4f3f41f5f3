import type { StepId } from "../../pipeline/ids";

/** How one step went out, for the export report. */
export interface StepReport {
  readonly stepId: StepId;
  readonly name: string;
  readonly type: string;
  /**
   * `idiomatic`: by the SDK's own class. `extended`: by the class, and what it has no place for is added to its request.
   * `exact`: member by member, because no class says it.
   */
  readonly form: "idiomatic" | "extended" | "exact";
  /** Why it is not idiomatic; empty when it is. */
  readonly reasons: readonly string[];
  /** What else the reader should know, such as a default that is left to the service. */
  readonly notes: readonly string[];
}
