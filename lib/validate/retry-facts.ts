/** Members of one retry policy. */
export const RETRY_MEMBERS: readonly string[] = [
  "ExceptionType",
  "IntervalSeconds",
  "BackoffRate",
  "MaxAttempts",
  "ExpireAfterMin",
];

/** Those of them that are whole numbers. */
export const WHOLE_RETRY_MEMBERS: readonly string[] = [
  "IntervalSeconds",
  "MaxAttempts",
  "ExpireAfterMin",
];

/** Faults of SageMaker's own machinery; any step that can be retried can be retried on them. */
export const STEP_EXCEPTIONS: readonly string[] = ["Step.SERVICE_FAULT", "Step.THROTTLING"];

/** Faults of a job; they make no sense for a step that starts none. */
export const JOB_EXCEPTIONS: readonly string[] = [
  "SageMaker.JOB_INTERNAL_ERROR",
  "SageMaker.CAPACITY_ERROR",
  "SageMaker.RESOURCE_LIMIT",
];

/** Steps without a SageMaker job; both SDKs refuse a job's exceptions on them. */
export const WITHOUT_JOB: readonly string[] = [
  "Model",
  "RegisterModel",
  "EMR",
  "EMRServerless",
  "EndpointConfig",
];

/** Steps that never retry `SageMaker.JOB_INTERNAL_ERROR` (developer guide). */
export const NO_INTERNAL_RETRY: readonly string[] = ["Tuning", "AutoML"];
