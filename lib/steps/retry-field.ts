import { type Field, type Option, stepField } from "./field";

/**
 * The retry policies of a step of AWS's `type`.
 *
 * Limits: 12 hours between attempts, 20 attempts, 10 days in all; attempts and time exclude each other.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/dg/pipelines-retry-policy.html
 */
export function retryField(type: string): Field {
  return stepField("RetryPolicies", {
    label: "Retry policies",
    widget: "records",
    help: "Which failures of SageMaker are tried again, how often and how far apart.",
    level: "advanced",
    item: {
      noun: "retry policy",
      fields: RETRY_FIELDS.map((field) =>
        field.path[0] === "ExceptionType" ? { ...field, options: retryable(type) } : field,
      ),
      start: {
        ExceptionType: ["Step.SERVICE_FAULT", "Step.THROTTLING"],
        IntervalSeconds: 30,
        BackoffRate: 2,
        MaxAttempts: 3,
      },
    },
  });
}

const RETRY_FIELDS: readonly Field[] = [
  stepField("ExceptionType", {
    label: "On",
    widget: "strings",
    help: "Failures that are tried again.",
    required: true,
  }),
  stepField("MaxAttempts", {
    label: "Attempts",
    widget: "number",
    help: "How often to try again, 20 times at most; leave it out when you set a time.",
  }),
  stepField("IntervalSeconds", {
    label: "First wait",
    widget: "number",
    unit: "s",
    help: "Time before the first new attempt, 43,200 seconds at most.",
  }),
  stepField("BackoffRate", {
    label: "Wait grows by",
    widget: "number",
    unit: "×",
    help: "Each wait is this many times the one before.",
  }),
  stepField("ExpireAfterMin", {
    label: "Give up after",
    widget: "number",
    unit: "min",
    help: "Time in which to try again, 14,400 minutes at most; leave it out when you set attempts.",
    level: "advanced",
  }),
];

const STEP_EXCEPTIONS: readonly Option[] = [
  { value: "Step.SERVICE_FAULT", label: "Service fault" },
  { value: "Step.THROTTLING", label: "Throttling" },
];

const INTERNAL_ERROR = "SageMaker.JOB_INTERNAL_ERROR";

const JOB_EXCEPTIONS: readonly Option[] = [
  { value: INTERNAL_ERROR, label: "Internal error of the job" },
  { value: "SageMaker.CAPACITY_ERROR", label: "No capacity" },
  { value: "SageMaker.RESOURCE_LIMIT", label: "Quota reached" },
];

/** Steps that start no job cannot fail as one, and jobs of jobs are not started again after an internal error. */
function retryable(type: string): readonly Option[] {
  if (type === "Model" || type === "RegisterModel") return STEP_EXCEPTIONS;
  const startsJobs = type === "Tuning" || type === "AutoML";
  const jobs = JOB_EXCEPTIONS.filter(({ value }) => !startsJobs || value !== INTERNAL_ERROR);
  return [...STEP_EXCEPTIONS, ...jobs];
}
