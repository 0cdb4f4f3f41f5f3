import type { JsonObject } from "../../utils/json";

/** Tries again when no machine is free or the account's machines are all in use. */
export const WAIT_FOR_CAPACITY: JsonObject = {
  ExceptionType: ["SageMaker.CAPACITY_ERROR", "SageMaker.RESOURCE_LIMIT"],
  IntervalSeconds: 300,
  BackoffRate: 2,
  MaxAttempts: 4,
};
