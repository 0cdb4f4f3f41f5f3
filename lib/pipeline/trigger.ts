import type { TriggerId } from "./ids";

/** What starts the pipeline. It is no part of AWS's definition: exports write it beside the pipeline. */
export type Trigger =
  | ScheduleTrigger
  | DataArrivalTrigger
  | DriftTrigger
  | ModelApprovalTrigger
  | PushTrigger
  | ManualTrigger;

export type TriggerType = Trigger["type"];

interface AnyTrigger {
  readonly id: TriggerId;
  readonly name: string;
  /** A trigger that is switched off is exported as disabled. */
  readonly isEnabled: boolean;
  /**
   * Values that a start passes, by parameter name, as the text that AWS takes. For a trigger that an event sets off,
   * a text that starts with `$.` is read from the event: `$.detail.object.key`.
   */
  readonly values: Readonly<Record<string, string>>;
}

/** EventBridge Scheduler starts the pipeline at set times. */
export interface ScheduleTrigger extends AnyTrigger {
  readonly type: "schedule";
  /** As EventBridge Scheduler writes it: `cron(0 3 * * ? *)`, `rate(1 day)`, `at(2027-01-01T06:00:00)`. */
  readonly expression: string;
  /** IANA name: `Europe/Berlin`. */
  readonly timeZone: string;
}

/** An object that lands in S3 starts the pipeline; its bucket has to send events to EventBridge. */
export interface DataArrivalTrigger extends AnyTrigger {
  readonly type: "data-arrival";
  /** Without `s3://`. */
  readonly bucket: string;
  /** Start of the keys that count; empty for all. */
  readonly prefix: string;
}

/** A CloudWatch alarm on a metric of Model Monitor starts the pipeline. */
export interface DriftTrigger extends AnyTrigger {
  readonly type: "drift";
  readonly alarmName: string;
  /** The endpoint that Model Monitor watches; empty where the alarm exists already and is not to be made. */
  readonly endpointName: string;
  readonly monitoringScheduleName: string;
  /** Name of the metric in CloudWatch: `feature_baseline_drift_Age`. */
  readonly metricName: string;
  /** The alarm goes off above it. */
  readonly threshold: number;
}

/** A change of approval in the model registry starts the pipeline. */
export interface ModelApprovalTrigger extends AnyTrigger {
  readonly type: "model-approval";
  readonly modelPackageGroupName: string;
  readonly status: ApprovalStatus;
}

export const APPROVAL_STATUSES = ["Approved", "Rejected", "PendingManualApproval"] as const;
export type ApprovalStatus = (typeof APPROVAL_STATUSES)[number];

/** A push to a branch deploys the pipeline and starts it, from a GitHub Actions workflow. */
export interface PushTrigger extends AnyTrigger {
  readonly type: "push";
  readonly branch: string;
}

/** A person starts the pipeline: the values are those of the command that the export writes down. */
export interface ManualTrigger extends AnyTrigger {
  readonly type: "manual";
}

/** Triggers whose values may be read from the event that set them off. */
export function isEventTrigger(
  trigger: Trigger,
): trigger is DataArrivalTrigger | DriftTrigger | ModelApprovalTrigger {
  return ["data-arrival", "drift", "model-approval"].includes(trigger.type);
}
