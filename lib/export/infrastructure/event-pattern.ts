import { assertNever } from "../../utils/assert-never";
import type { JsonObject } from "../../utils/json";
import type { EventTrigger } from "./deployment";

/**
 * What EventBridge has to match before it starts the pipeline.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html
 * @see https://docs.aws.amazon.com/sagemaker/latest/dg/automating-sagemaker-with-eventbridge.html
 */
export function eventPattern(trigger: EventTrigger): JsonObject {
  switch (trigger.type) {
    case "data-arrival":
      return {
        source: ["aws.s3"],
        "detail-type": ["Object Created"],
        detail: {
          bucket: { name: [trigger.bucket] },
          ...(trigger.prefix !== "" && { object: { key: [{ prefix: trigger.prefix }] } }),
        },
      };
    case "drift":
      return {
        source: ["aws.cloudwatch"],
        "detail-type": ["CloudWatch Alarm State Change"],
        detail: { alarmName: [trigger.alarmName], state: { value: ["ALARM"] } },
      };
    case "model-approval":
      return {
        source: ["aws.sagemaker"],
        "detail-type": ["SageMaker Model Package State Change"],
        detail: {
          ModelPackageGroupName: [trigger.modelPackageGroupName],
          ModelApprovalStatus: [trigger.status],
        },
      };
    default:
      return assertNever(trigger);
  }
}
