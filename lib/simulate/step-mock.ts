import type { JsonValue } from "../utils/json";

/** All that a run was told of one step. */
export interface StepMock {
  readonly status?: MockStatus;
  /** What it fails with: a text for people. */
  readonly reason?: string;
  /** What it fails with, as retry policies name it: `SageMaker.CAPACITY_ERROR`. */
  readonly exception?: string;
  /** How many tries fail before one succeeds. */
  readonly failures?: number;
  readonly durationSeconds?: number;
  /** Its values, as an object that the design's paths lead into. */
  readonly values?: JsonValue;
}

export type MockStatus = "succeeded" | "failed" | "cached";
