import type { Decision, StepStatus } from "./run";

/** How far a step came. */
export interface Progress {
  readonly status: StepStatus | "waiting" | "running";
  /** All it waits for has succeeded, and there was no room for it yet. */
  readonly isQueued?: true;
  readonly startSeconds?: number;
  readonly endSeconds?: number;
  readonly attempts: number;
  readonly cached?: true;
  /** Why it did not succeed. */
  readonly reason?: string;
  readonly decision?: Decision;
}
