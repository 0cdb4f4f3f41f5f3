import type { StepId } from "./ids";

/** The house rules that a design is held to, beside those of SageMaker; none until its author switches them on. */
export interface Governance {
  /** Ids of the rules that are on. One that this version does not know is kept and does nothing. */
  readonly rules: readonly string[];
  readonly waivers: readonly Waiver[];
}

/** A breach that is known and accepted. */
export interface Waiver {
  readonly rule: string;
  /** Absent: wherever the rule is broken. */
  readonly stepId?: StepId;
  /** Why, for whoever reviews the design. */
  readonly reason: string;
}

export const NO_GOVERNANCE: Governance = { rules: [], waivers: [] };
