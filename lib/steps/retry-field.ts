import type { JsonObject } from "../utils/json";
import { type Field, type Option, stepField } from "./field";

/**
 * The retry policies of a step of AWS's `type`.
 *
 * Limits: 12 hours between attempts, 20 attempts, 10 days in all; attempts and time exclude each other.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/dg/pipelines-retry-policy.html
 */
export function retryField(type: string): Field {
  const offered = retryable(type);
  return stepField("RetryPolicies", {
    label: "Retry policies",
    widget: "retry-policies",
    help: "Which failures of SageMaker are tried again, how often and how far apart.",
    level: "advanced",
    item: {
      noun: "retry policy",
      fields: RETRY_FIELDS.map((field) =>
        field.path[0] === "ExceptionType" ? { ...field, options: offered } : field,
      ),
      start: offered.some(({ value }) => value === CAPACITY_ERROR) ? WAIT_FOR_CAPACITY : TRY_AGAIN,
    },
  });
}

const CAPACITY_ERROR = "SageMaker.CAPACITY_ERROR";

/** What people add a policy for: SageMaker tries its own faults again without being told. */
const WAIT_FOR_CAPACITY: JsonObject = {
  ExceptionType: [CAPACITY_ERROR],
  IntervalSeconds: 60,
  BackoffRate: 2,
  MaxAttempts: 5,
};

const TRY_AGAIN: JsonObject = {
  ExceptionType: ["Step.SERVICE_FAULT", "Step.THROTTLING"],
  IntervalSeconds: 30,
  BackoffRate: 2,
  MaxAttempts: 3,
};

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
  { value: "Step.SERVICE_FAULT", label: "Service fault", detail: "AWS failed to take the request" },
  { value: "Step.THROTTLING", label: "Throttling", detail: "too many requests at a time" },
];

const INTERNAL_ERROR = "SageMaker.JOB_INTERNAL_ERROR";

const JOB_EXCEPTIONS: readonly Option[] = [
  { value: CAPACITY_ERROR, label: "No capacity", detail: "no such instance is free" },
  {
    value: "SageMaker.RESOURCE_LIMIT",
    label: "Quota reached",
    detail: "your account may not start more",
  },
  { value: INTERNAL_ERROR, label: "Internal error", detail: "of SageMaker, in the job" },
];

/** Steps that start no job cannot fail as one, and jobs of jobs are not started again after an internal error. */
const WITHOUT_JOB: readonly string[] = ["Model", "RegisterModel"];
const JOBS_OF_JOBS: readonly string[] = ["Tuning", "AutoML"];

/** Why a type is offered fewer failures than others; undefined where it is offered all. */
export function retryRestriction(type: string): string | undefined {
  if (WITHOUT_JOB.includes(type))
    return "This step starts no job, so only faults of the request itself can be tried again.";
  if (!JOBS_OF_JOBS.includes(type)) return undefined;
  return "It starts jobs of its own; SageMaker never tries it again after an internal error of one.";
}

function retryable(type: string): readonly Option[] {
  if (WITHOUT_JOB.includes(type)) return STEP_EXCEPTIONS;
  const jobs = JOB_EXCEPTIONS.filter(
    ({ value }) => !JOBS_OF_JOBS.includes(type) || value !== INTERNAL_ERROR,
  );
  return [...jobs, ...STEP_EXCEPTIONS];
}
