import type { DriftTrigger, Trigger } from "../../pipeline/trigger";

/** Where Model Monitor's own containers write the metrics of a real-time endpoint. */
export const MONITOR_NAMESPACE = "aws/sagemaker/Endpoints/data-metrics";

export const MONITOR_NAMESPACE_HELP =
  "Namespace of Model Monitor's metrics. AWS's pages spell it in more than one way: compare it with CloudWatch.";

/** The alarm is the export's to make when the design says what it watches. */
export function makesAlarm(trigger: Trigger): trigger is DriftTrigger {
  return trigger.type === "drift" && trigger.endpointName !== "";
}
