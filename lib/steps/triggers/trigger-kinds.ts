import { describeSchedule } from "../../aws/describe-schedule";
import { parseScheduleExpression } from "../../aws/schedule-expression";
import type { Trigger, TriggerType } from "../../pipeline/trigger";
import { assertNever } from "../../utils/assert-never";

/** A way to start the pipeline, as it is offered and drawn. */
export interface TriggerKind {
  readonly type: TriggerType;
  readonly title: string;
  /** One sentence: when it starts the pipeline. */
  readonly summary: string;
  /** Name of a Lucide icon, as Lucide writes it. */
  readonly icon: string;
  /** Page of AWS's or GitHub's documentation that the facts come from. */
  readonly source: string;
}

/** In the order in which they are offered. */
export const TRIGGER_KINDS: readonly TriggerKind[] = [
  {
    type: "schedule",
    title: "Schedule",
    summary: "At set times, by EventBridge Scheduler.",
    icon: "calendar-clock",
    source: "https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html",
  },
  {
    type: "data-arrival",
    title: "Data arrival",
    summary: "When a file lands in an S3 bucket.",
    icon: "folder-down",
    source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventBridge.html",
  },
  {
    type: "drift",
    title: "Drift",
    summary: "When Model Monitor's metric sets off a CloudWatch alarm.",
    icon: "activity",
    source:
      "https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-interpreting-cloudwatch.html",
  },
  {
    type: "model-approval",
    title: "Model approval",
    summary: "When a model version in the registry is approved.",
    icon: "badge-check",
    source:
      "https://docs.aws.amazon.com/sagemaker/latest/dg/automating-sagemaker-with-eventbridge.html",
  },
  {
    type: "push",
    title: "Push to a branch",
    summary: "When code is pushed: GitHub Actions deploys and starts the pipeline.",
    icon: "git-branch",
    source: "https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax",
  },
  {
    type: "manual",
    title: "By hand",
    summary: "A person runs a command that passes these values.",
    icon: "hand",
    source:
      "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StartPipelineExecution.html",
  },
];

export function triggerKind(type: TriggerType): TriggerKind {
  const kind = TRIGGER_KINDS.find((each) => each.type === type);
  if (!kind) throw new Error(`No trigger of type ${type}`);
  return kind;
}

/** What a trigger waits for, in few words: `Every day at 03:00, Europe/Berlin`. */
export function describeTrigger(trigger: Trigger): string {
  switch (trigger.type) {
    case "schedule": {
      const { expression, timeZone } = trigger;
      const schedule = parseScheduleExpression(expression);
      const words = schedule.ok ? describeSchedule(schedule.value) : undefined;
      return `${words ?? expression}, ${timeZone}`;
    }
    case "data-arrival":
      return `s3://${trigger.bucket || "…"}/${trigger.prefix}`;
    case "drift":
      return `Alarm ${trigger.alarmName || "…"}`;
    case "model-approval":
      return `${trigger.modelPackageGroupName || "…"}: ${trigger.status}`;
    case "push":
      return `Branch ${trigger.branch || "…"}`;
    case "manual":
      return "Started by a person";
    default:
      return assertNever(trigger);
  }
}
