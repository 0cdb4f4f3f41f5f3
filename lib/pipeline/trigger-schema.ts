import { z } from "zod";
import { triggerId } from "./ids";
import { APPROVAL_STATUSES, type Trigger } from "./trigger";

const ID = /^[A-Za-z0-9_-]{1,64}$/;

const shared = {
  id: z
    .string()
    .regex(ID, "Expected 1 to 64 letters, digits, hyphens and underscores")
    .transform(triggerId),
  name: z.string(),
  isEnabled: z.boolean(),
  values: z.record(z.string(), z.string()),
};

/** The stored form of a trigger; strict, so that nothing is dropped in silence. */
export const triggerSchema: z.ZodType<Trigger> = z.discriminatedUnion("type", [
  z.strictObject({
    ...shared,
    type: z.literal("schedule"),
    expression: z.string(),
    timeZone: z.string(),
  }),
  z.strictObject({
    ...shared,
    type: z.literal("data-arrival"),
    bucket: z.string(),
    prefix: z.string(),
  }),
  z.strictObject({
    ...shared,
    type: z.literal("drift"),
    alarmName: z.string(),
    endpointName: z.string(),
    monitoringScheduleName: z.string(),
    metricName: z.string(),
    threshold: z.number(),
  }),
  z.strictObject({
    ...shared,
    type: z.literal("model-approval"),
    modelPackageGroupName: z.string(),
    status: z.enum(APPROVAL_STATUSES),
  }),
  z.strictObject({ ...shared, type: z.literal("push"), branch: z.string() }),
  z.strictObject({ ...shared, type: z.literal("manual") }),
]);
