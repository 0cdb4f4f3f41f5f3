import { QUOTAS } from "../../aws/quotas";
import { suggest } from "../../aws/suggest";
import type { Fix, FixPlace } from "../../pipeline/fix";
import type { Issue } from "../../pipeline/issue";
import { isWholeNumber } from "../../utils/is-whole-number";
import {
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonPath,
  type JsonValue,
} from "../../utils/json";
import { removal, replacement, stepPlace } from "../fixes";
import { stepIssue } from "../issue-at";
import { RETRY_MEMBERS, WHOLE_RETRY_MEMBERS } from "../retry-facts";
import type { StepRule, StepSubject } from "../validation";

/** @see https://docs.aws.amazon.com/sagemaker/latest/dg/pipelines-retry-policy.html */
export const invalidRetryPolicy: StepRule = (subject) => {
  const policies = subject.definition.RetryPolicies;
  if (policies === undefined) return [];
  if (!isJsonArray(policies))
    return [
      fault(
        subject,
        { path: [], message: "“RetryPolicies” must be a list of policies." },
        isJsonObject(policies)
          ? replacement(stepPlace(subject, ["RetryPolicies"]), {
              value: [policies],
              label: "Make it a list of one",
            })
          : removal(stepPlace(subject, ["RetryPolicies"])),
      ),
    ];
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
        {
          path: [index],
          message: `${which} may hold only ${RETRY_MEMBERS.join(", ")}. Remove the rest.`,
        },
        withKnownMembers(subject, policy, index),
      ),
    ];
  }
  const faults = NUMBERS.flatMap((number) => checkNumber(subject, policy, { ...number, index }));
  if ("MaxAttempts" in policy && "ExpireAfterMin" in policy) {
    faults.push(
      fault(
        subject,
        {
          path: [index],
          message: `${which} gives MaxAttempts and ExpireAfterMin. Give one, not both.`,
        },
        removal(stepPlace(subject, ["RetryPolicies", index, "ExpireAfterMin"])),
      ),
    );
  }
  return faults;
}

interface NumberMember {
  readonly member: string;
  readonly most?: number;
}

const NUMBERS: readonly NumberMember[] = [
  { member: "IntervalSeconds", most: QUOTAS.retryIntervalSeconds.value },
  { member: "BackoffRate" },
  { member: "MaxAttempts", most: QUOTAS.retryAttempts.value },
  { member: "ExpireAfterMin", most: QUOTAS.retryExpiryMinutes.value },
];

function checkNumber(
  subject: StepSubject,
  policy: JsonObject,
  { member, most = Number.POSITIVE_INFINITY, index }: NumberMember & { readonly index: number },
): readonly Issue[] {
  const value = policy[member];
  const isWhole = WHOLE_RETRY_MEMBERS.includes(member);
  if (value === undefined) return [];
  const isNumber = typeof value === "number" && (!isWhole || isWholeNumber(value));
  if (isNumber && value >= 0 && value <= most) return [];
  const range = Number.isFinite(most) ? `from 0 to ${most}` : "of 0 or more";
  const kind = isWhole ? "whole number" : "number";
  return [
    fault(
      subject,
      {
        path: [index, member],
        message: `“${member}” of retry policy ${index + 1} must be a ${kind} ${range}.`,
      },
      inRange(value, { most, isWhole, at: stepPlace(subject, ["RetryPolicies", index, member]) }),
    ),
  ];
}

/** Misspelt members get their names, others go. */
function withKnownMembers(subject: StepSubject, policy: JsonValue, index: number): Fix {
  const at = stepPlace(subject, ["RetryPolicies", index]);
  if (!isJsonObject(policy)) return removal(at, "Remove the policy");
  const known: Record<string, JsonValue> = {};
  for (const [member, value] of Object.entries(policy)) {
    const name = RETRY_MEMBERS.includes(member) ? member : suggest(member, RETRY_MEMBERS)[0];
    if (name !== undefined && !(name in known)) known[name] = value;
  }
  return replacement(at, { value: known, label: "Keep what a policy may hold" });
}

function inRange(
  value: JsonValue,
  {
    most,
    isWhole,
    at,
  }: { readonly most: number; readonly isWhole: boolean; readonly at: FixPlace },
): Fix {
  const number = typeof value === "string" ? Number(value.trim() || Number.NaN) : value;
  if (typeof number !== "number" || !Number.isFinite(number)) return removal(at);
  const rounded = isWhole ? Math.round(number) : number;
  return replacement(at, { value: Math.min(most, Math.max(0, rounded)) });
}

function fault(
  subject: StepSubject,
  { path, message }: { readonly path: JsonPath; readonly message: string },
  fix: Fix,
): Issue {
  return stepIssue(subject, {
    code: "invalid-retry-policy",
    severity: "error",
    path: ["RetryPolicies", ...path],
    message: `“${subject.name}”: ${message}`,
    fix,
  });
}
