import type { StepId } from "../../pipeline/ids";

/** How one step went out, for the export report. */
export interface StepReport {
  readonly stepId: StepId;
  readonly name: string;
  readonly type: string;
  /** `idiomatic`: by the SDK's own class. `exact`: member by member, because the class cannot say it all. */
  readonly form: "idiomatic" | "exact";
  /** Why the exact form was needed; empty for an idiomatic step. */
  readonly reasons: readonly string[];
  /** What else the reader should know, such as a default that is left to the service. */
  readonly notes: readonly string[];
}
