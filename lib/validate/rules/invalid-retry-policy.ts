import { QUOTAS } from "../../aws/quotas";
import type { Issue } from "../../pipeline/issue";
import {
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonPath,
  type JsonValue,
} from "../../utils/json";
import { stepIssue } from "../issue-at";
import { RETRY_MEMBERS } from "../retry-facts";
import type { StepRule, StepSubject } from "../validation";

/** @see https://docs.aws.amazon.com/sagemaker/latest/dg/pipelines-retry-policy.html */
export const invalidRetryPolicy: StepRule = (subject) => {
  const policies = subject.definition.RetryPolicies;
  if (policies === undefined) return [];
  if (!isJsonArray(policies))
    return [fault(subject, [], "“RetryPolicies” must be a list of policies.")];
  return policies.flatMap((policy, index) => checkPolicy(subject, policy, index));
};

function checkPolicy(subject: StepSubject, policy: JsonValue, index: number): readonly Issue[] {
  const which = `Retry policy ${index + 1}`;
  if (
    !isJsonObject(policy) ||
    Object.keys(policy).some((member) => !RETRY_MEMBERS.includes(member))
  ) {
    return [
      fault(
        subject,
        [index],
        `${which} may hold only ${RETRY_MEMBERS.join(", ")}. Remove the rest.`,
      ),
    ];
  }
  const faults = NUMBERS.flatMap((number) => checkNumber(subject, policy, { ...number, index }));
  if ("MaxAttempts" in policy && "ExpireAfterMin" in policy) {
    faults.push(
      fault(subject, [index], `${which} gives MaxAttempts and ExpireAfterMin. Give one, not both.`),
    );
  }
  return faults;
}

interface NumberMember {
  readonly member: string;
  readonly most?: number;
  readonly isWhole: boolean;
}

const NUMBERS: readonly NumberMember[] = [
  { member: "IntervalSeconds", most: QUOTAS.retryIntervalSeconds.value, isWhole: true },
  { member: "BackoffRate", isWhole: false },
  { member: "MaxAttempts", most: QUOTAS.retryAttempts.value, isWhole: true },
  { member: "ExpireAfterMin", most: QUOTAS.retryExpiryMinutes.value, isWhole: true },
];

function checkNumber(
  subject: StepSubject,
  policy: JsonObject,
  {
    member,
    most = Number.POSITIVE_INFINITY,
    isWhole,
    index,
  }: NumberMember & { readonly index: number },
): readonly Issue[] {
  const value = policy[member];
  if (value === undefined) return [];
  const isNumber = typeof value === "number" && (!isWhole || Number.isInteger(value));
  if (isNumber && value >= 0 && value <= most) return [];
  const range = Number.isFinite(most) ? `from 0 to ${most}` : "of 0 or more";
  const kind = isWhole ? "whole number" : "number";
  return [
    fault(
      subject,
      [index, member],
      `“${member}” of retry policy ${index + 1} must be a ${kind} ${range}.`,
    ),
  ];
}

function fault(subject: StepSubject, path: JsonPath, message: string): Issue {
  return stepIssue(subject, {
    code: "invalid-retry-policy",
    severity: "error",
    path: ["RetryPolicies", ...path],
    message: `“${subject.name}”: ${message}`,
  });
}
