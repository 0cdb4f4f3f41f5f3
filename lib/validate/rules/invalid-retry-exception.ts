import { suggest } from "../../aws/suggest";
import type { Fix } from "../../pipeline/fix";
import type { Issue } from "../../pipeline/issue";
import {
  isJsonArray,
  isJsonObject,
  type JsonArray,
  type JsonPath,
  type JsonValue,
} from "../../utils/json";
import { removal, replacement, stepPlace } from "../fixes";
import { quoted, shown, stepIssue } from "../issue-at";
import { JOB_EXCEPTIONS, NO_INTERNAL_RETRY, STEP_EXCEPTIONS, WITHOUT_JOB } from "../retry-facts";
import type { StepRule, StepSubject } from "../validation";

/** Exceptions that do not exist or that such a step cannot meet. */
export const invalidRetryException: StepRule = (subject) => {
  const policies = subject.definition.RetryPolicies;
  if (!isJsonArray(policies)) return [];
  return policies.flatMap((policy, index) =>
    isJsonObject(policy) ? checkList(subject, policy.ExceptionType, index) : [],
  );
};

function checkList(
  subject: StepSubject,
  exceptions: JsonValue | undefined,
  index: number,
): readonly Issue[] {
  const path = ["RetryPolicies", index, "ExceptionType"];
  if (!isJsonArray(exceptions) || exceptions.length === 0) {
    const message = `“ExceptionType” of retry policy ${index + 1} must be a list with at least one exception. Choose what to retry on.`;
    const value = typeof exceptions === "string" ? [exceptions] : STEP_EXCEPTIONS;
    const fix = replacement(stepPlace(subject, path), {
      value,
      label: `Retry on ${quoted(value, "and")}`,
    });
    return [fault(subject, { path, severity: "error", message, fix })];
  }
  return exceptions.flatMap((exception, item) =>
    checkException(subject, exception, path).map((issue) => ({
      ...issue,
      fix: betterException(subject, { exceptions, item, path: [...path, item] }),
    })),
  );
}

function checkException(
  subject: StepSubject,
  exception: JsonValue,
  path: JsonPath,
): readonly Issue[] {
  const { Type } = subject.definition;
  const name = typeof exception === "string" ? exception : "";
  if (!STEP_EXCEPTIONS.includes(name) && !JOB_EXCEPTIONS.includes(name)) {
    const message = `${shown(exception)} is no exception to retry on. Choose ${quoted([...STEP_EXCEPTIONS, ...JOB_EXCEPTIONS])}.`;
    return [fault(subject, { path, severity: "error", message })];
  }
  if (JOB_EXCEPTIONS.includes(name) && WITHOUT_JOB.includes(Type)) {
    const message = `“${name}” does not happen to ${Type} steps, which start no SageMaker job. Choose ${quoted(STEP_EXCEPTIONS)}.`;
    return [fault(subject, { path, severity: "error", message })];
  }
  if (name !== "SageMaker.JOB_INTERNAL_ERROR" || !NO_INTERNAL_RETRY.includes(Type)) return [];
  return [
    fault(subject, {
      path,
      severity: "warning",
      message: `${Type} steps never retry on “${name}”. Remove it.`,
    }),
  ];
}

function fault(
  subject: StepSubject,
  { message, ...facts }: Pick<Issue, "severity" | "message" | "fix"> & { readonly path: JsonPath },
): Issue {
  return stepIssue(subject, {
    code: "invalid-retry-exception",
    ...facts,
    message: `“${subject.name}”: ${message}`,
  });
}

/** The exception that was meant; otherwise the item goes, unless it is the only one. */
function betterException(
  { definition: { Type }, step }: StepSubject,
  {
    exceptions,
    item,
    path,
  }: { readonly exceptions: JsonArray; readonly item: number; readonly path: JsonPath },
): Fix {
  const possible = WITHOUT_JOB.includes(Type)
    ? STEP_EXCEPTIONS
    : [...STEP_EXCEPTIONS, ...JOB_EXCEPTIONS];
  const meant = suggest(String(exceptions[item]), possible).find(
    (name) => !exceptions.includes(name),
  );
  const value = meant ?? (exceptions.length === 1 ? STEP_EXCEPTIONS[0] : undefined);
  const at = stepPlace({ step }, path);
  return value === undefined ? removal(at, "Remove it") : replacement(at, { value });
}
