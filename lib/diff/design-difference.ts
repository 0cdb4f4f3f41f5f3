import type { JsonValue } from "../utils/json";

/** What is compared; `definition`: only what SageMaker receives, where one version says no more than that. */
export type Compared = "design" | "definition";

/** How one version of a design differs from another. Everything is listed in the order of the later version. */
export interface DesignDifference {
  /** Settings of the pipeline and the definition's own members. */
  readonly pipeline: readonly MemberDifference[];
  readonly parameters: readonly EntryDifference[];
  readonly steps: readonly StepDifference[];
  readonly triggers: readonly EntryDifference[];
  readonly parameterSets: readonly EntryDifference[];
  /** Only what the canvas shows: places of the cards and notes. SageMaker knows nothing of it. */
  readonly isLayoutChanged: boolean;
}

/** A step, a parameter, a trigger or a parameter set that is in only one version, or is different in the two. */
export interface EntryDifference {
  readonly change: "added" | "removed" | "changed";
  readonly name: string;
  /** Its name in the earlier version, where that was another one. */
  readonly formerName?: string;
  /** Empty for what is in one version only. */
  readonly members: readonly MemberDifference[];
}

export interface StepDifference extends EntryDifference {
  /** AWS's: `Training`. */
  readonly type: string;
  /** Code of an Execute-code step. */
  readonly files: readonly FileDifference[];
}

export interface FileDifference {
  readonly change: EntryDifference["change"];
  /** Without its folder: `prepare.py`. */
  readonly name: string;
  /** Lines that came and went, in the unified form; a file that is in one version only comes or goes as a whole. */
  readonly patch: string;
}

/** One value that came, went, or became another one. */
export interface MemberDifference {
  readonly change: "added" | "removed" | "changed" | "reordered";
  /** From the step, parameter, … down: `Arguments.ProcessingInputs[train].S3Input.S3Uri`. */
  readonly path: string;
  readonly before?: JsonValue;
  readonly after?: JsonValue;
}
