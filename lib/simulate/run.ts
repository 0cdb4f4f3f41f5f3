import type { BranchName } from "../pipeline/document";
import type { StepId } from "../pipeline/ids";
import type { Operator } from "../steps/condition/operators";
import type { JsonValue } from "../utils/json";

/** What came of a simulated run. The same design, values and seed give the same run, byte for byte. */
export interface Run {
  readonly pipeline: string;
  readonly seed: number;
  readonly status: RunStatus;
  /** Why it failed. */
  readonly reason?: string;
  readonly durationSeconds: number;
  readonly parameters: readonly GivenParameter[];
  /** In order of time. */
  readonly events: readonly RunEvent[];
  /** In the order of the design. */
  readonly steps: readonly StepRun[];
  /** Values that nobody gave and that decisions and messages rest on, each once. */
  readonly assumptions: readonly NamedValue[];
}

export type RunStatus = "succeeded" | "failed" | "stopped";

/** Where a value comes from. `assumed` is drawn by lot: nobody gave it, and only a real run would know it. */
export type Origin = "design" | "parameter" | "mock" | "assumed";

export interface RunValue {
  readonly value: JsonValue;
  readonly origin: Origin;
}

export interface GivenParameter {
  readonly name: string;
  readonly value: JsonValue;
  /** `default` where nobody gave another one. */
  readonly from: "given" | "default";
}

/** Skipped steps belong to a branch that was not taken; those not started wait for something that never came. */
export type StepStatus = "succeeded" | "failed" | "stopped" | "skipped" | "not-started";

export interface StepRun {
  readonly stepId: StepId;
  readonly name: string;
  readonly type: string;
  readonly status: StepStatus;
  readonly startSeconds?: number;
  readonly endSeconds?: number;
  /** 0 for a step that did not start. */
  readonly attempts: number;
  /** An earlier result was taken. */
  readonly cached?: true;
  /** Why it did not succeed. */
  readonly reason?: string;
  readonly reads: readonly NamedValue[];
  /** What other steps read of it. */
  readonly produced: readonly NamedValue[];
  /** Conditions only. */
  readonly decision?: Decision;
}

export interface NamedValue extends RunValue {
  /** `AucThreshold`, `Steps.Train.ModelArtifacts.S3ModelArtifacts`, `Evaluate.PropertyFiles.Result.auc` */
  readonly name: string;
}

export interface Decision {
  /** Undefined where values cannot be compared, which fails the step. */
  readonly outcome?: boolean;
  readonly branch?: BranchName;
  /** `auc 0.84 > AucThreshold 0.85 is false` */
  readonly sentence: string;
  readonly comparisons: readonly Compared[];
  /** The outcome rests on a value that nobody gave. */
  readonly isAssumed: boolean;
}

/** One comparison of a condition. */
export interface Compared {
  readonly left: ComparedValue;
  readonly operator: Operator;
  readonly right: ComparedValue | readonly ComparedValue[];
  /** Undefined where the two cannot be compared. */
  readonly outcome?: boolean;
  /** False for what SageMaker does not look at any more, since those before have decided. */
  readonly isReached: boolean;
  readonly sentence: string;
}

export interface ComparedValue extends RunValue {
  /** Undefined for a literal. */
  readonly label?: string;
}

export type RunEvent = { readonly atSeconds: number } & (PipelineEvent | StepEvent);

export type PipelineEvent =
  | { readonly kind: "pipeline-started" | "pipeline-succeeded" | "pipeline-stopped" }
  | { readonly kind: "pipeline-failed"; readonly reason: string };

type StepEvent = { readonly stepId: StepId; readonly step: string } & StepChange;

export type StepChange =
  /** Nothing is missing but room: as many steps run as may run at a time. */
  | { readonly kind: "step-waiting" | "step-stopped" }
  | { readonly kind: "step-started"; readonly attempt: number }
  | {
      readonly kind: "step-retrying";
      /** The try that failed. */
      readonly attempt: number;
      readonly waitSeconds: number;
      readonly reason: string;
    }
  | { readonly kind: "condition-decided"; readonly decision: Decision }
  | { readonly kind: "step-succeeded"; readonly cached: boolean }
  | { readonly kind: "step-failed" | "step-skipped"; readonly reason: string };
