import type { Trigger } from "../../pipeline/trigger";
import { assertNever } from "../../utils/assert-never";
import { triggerIssue } from "../issue-at";
import type { DocumentRule } from "../validation";

/** A trigger that does not say what it waits for. */
export const incompleteTrigger: DocumentRule = ({ document: { triggers } }) =>
  triggers.flatMap((trigger) => {
    const missing = missingMember(trigger);
    if (!missing) return [];
    const [member, remedy] = missing;
    return [
      triggerIssue(trigger, {
        code: "incomplete-trigger",
        severity: "error",
        path: [member],
        message: `The trigger “${trigger.name}” does not say what it waits for. ${remedy}`,
      }),
    ];
  });

const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;

function missingMember(trigger: Trigger): readonly [string, string] | undefined {
  switch (trigger.type) {
    case "data-arrival":
      return BUCKET.test(trigger.bucket)
        ? undefined
        : ["bucket", "Name the S3 bucket, without s3:// and without a folder."];
    case "drift":
      return trigger.alarmName === ""
        ? ["alarmName", "Name the CloudWatch alarm."]
        : missingOfAlarm(trigger);
    case "model-approval":
      return trigger.modelPackageGroupName === ""
        ? ["modelPackageGroupName", "Name the model package group."]
        : undefined;
    case "push":
      return trigger.branch === "" ? ["branch", "Name the branch."] : undefined;
    case "schedule":
    case "manual":
      return undefined; // a schedule has a rule of its own
    default:
      return assertNever(trigger);
  }
}

/** An alarm that is to be made needs all of its members; one that exists needs its name alone. */
function missingOfAlarm(
  trigger: Extract<Trigger, { type: "drift" }>,
): readonly [string, string] | undefined {
  if (trigger.endpointName === "") return undefined;
  if (trigger.monitoringScheduleName === "")
    return ["monitoringScheduleName", "Name the monitoring schedule that writes the metric."];
  return trigger.metricName === ""
    ? ["metricName", "Name the metric, such as feature_baseline_drift_Age."]
    : undefined;
}
