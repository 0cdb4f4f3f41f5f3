import type { JsonValue } from "../utils/json";

/** What a run is to be like; all of it may be left out. */
export interface SimulationInput {
  /** Values by parameter; a text stands for a value of the parameter's type. Defaults hold for the others. */
  readonly parameters?: Readonly<Record<string, JsonValue>>;
  readonly mocks?: readonly Mock[];
  /** A whole number; decides all that is left to chance. */
  readonly seed?: number;
  /** Steps whose cache is on find an earlier result. */
  readonly cacheHits?: boolean;
  /** When somebody stops the run. */
  readonly stopAfterSeconds?: number;
}

/** What a step does or gives in this run. */
export interface Mock {
  readonly step: string;
  /**
   * A value of the step as the design reads it (`PropertyFiles.Result.auc`, or `auc` for short), or one of
   * `MOCK_SETTINGS`.
   */
  readonly path: string;
  readonly value: JsonValue;
}

/** What can be said of every step, besides the values that it gives. */
export const MOCK_SETTINGS = ["status", "reason", "exception", "failures", "duration"] as const;

/** Why a run cannot be simulated. */
export interface SimulationError {
  readonly code:
    | "duplicate-step-name"
    | "duplicate-parameter-name"
    | "dependency-cycle"
    | "unknown-step"
    | "unknown-parameter"
    | "missing-parameter"
    | "invalid-parameter"
    | "invalid-mock";
  readonly message: string;
}
