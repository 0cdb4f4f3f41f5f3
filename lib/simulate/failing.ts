import { QUOTAS } from "../aws/quotas";
import type { Step } from "../pipeline/document";
import { type RetryWaits, retryWaits } from "../steps/retry-waits";
import { isJsonArray, isJsonObject, type JsonObject } from "../utils/json";
import type { StepMock } from "./step-mock";

/** How a step that was told to fail does so. */
export interface Failing {
  /** Failing tries; without end where it never succeeds. */
  readonly failures: number;
  readonly reason: string;
  /** Before anything has started: for want of a machine, a quota, an answer of AWS. */
  readonly isAtStart: boolean;
  /** Seconds before each further try, as long as its policy tries again. */
  readonly waits: readonly number[];
  /** From its start; a policy may give up by the clock. */
  readonly expirySeconds: number;
}

/** What SageMaker tries again without being told; a policy for it takes the place of this. */
const RETRIED_ANYWAY = ["Step.SERVICE_FAULT", "Step.THROTTLING"];

const AT_START = [...RETRIED_ANYWAY, "SageMaker.CAPACITY_ERROR", "SageMaker.RESOURCE_LIMIT"];

const LONGEST_WAIT_SECONDS = QUOTAS.executionHours.value * 3_600; // a run is over then

/** Undefined for a step that nobody told to fail. */
export function failingOf(step: Step, mock: StepMock): Failing | undefined {
  const failures = mock.failures ?? (mock.status === "failed" ? Number.POSITIVE_INFINITY : 0);
  if (failures === 0) return undefined;
  const policies = policiesOf(step);
  const exception = mock.exception ?? firstException(policies);
  const policy = policies.find((each) => exceptionsOf(each).includes(exception ?? ""));
  const isRetriedAnyway = exception !== undefined && RETRIED_ANYWAY.includes(exception);
  const waits = policy ? retryWaits(policy) : isRetriedAnyway ? retryWaits({}) : undefined;
  return {
    failures,
    reason: reasonFor(mock, exception),
    isAtStart: exception !== undefined && AT_START.includes(exception),
    waits: (waits?.waitsSeconds ?? []).map((wait) => Math.min(wait, LONGEST_WAIT_SECONDS)),
    expirySeconds: expiryOf(waits),
  };
}

function reasonFor(mock: StepMock, exception: string | undefined): string {
  if (mock.reason !== undefined) return mock.reason;
  if (mock.exception !== undefined) return mock.exception;
  // What a policy waits for is taken where nobody says with what it fails.
  return exception === undefined
    ? "it was told to fail"
    : `${exception} (assumed, as a policy retries it)`;
}

function policiesOf({ definition: { RetryPolicies } }: Step): readonly JsonObject[] {
  return isJsonArray(RetryPolicies) ? RetryPolicies.filter(isJsonObject) : [];
}

function firstException(policies: readonly JsonObject[]): string | undefined {
  return policies.flatMap(exceptionsOf)[0];
}

function exceptionsOf({ ExceptionType }: JsonObject): readonly string[] {
  const types = isJsonArray(ExceptionType) ? ExceptionType : [ExceptionType];
  return types.filter((type) => typeof type === "string");
}

function expiryOf(waits: RetryWaits | undefined): number {
  return waits?.stop.kind === "expiry" ? waits.stop.expirySeconds : Number.POSITIVE_INFINITY;
}
