import { attribute, call, imported, type Keywords, list, literal } from "../../python/build";
import type { PyExpression } from "../../python/tree";
import { isJsonArray, type JsonValue } from "../../utils/json";
import type { Emission, StepSource } from "./contract";
import type { Members } from "./members";
import { core, mlops } from "./modules";

/** Which of the members that steps share a class takes. */
interface Takes {
  readonly cache?: boolean;
  readonly retry?: boolean;
  readonly propertyFiles?: boolean;
}

/** Keywords that stand behind the step's own: property files, cache, retry, order, what people read. */
export function stepKeywords(
  { members }: StepSource,
  to: Emission,
  { cache = false, retry = false, propertyFiles = false }: Takes = {},
): Keywords {
  return {
    ...(propertyFiles && { property_files: propertyFileList(members, to) }),
    ...(cache && { cache_config: cacheConfig(members, to) }),
    ...(retry && { retry_policies: retryPolicies(members, to) }),
    depends_on: dependsOn(members, to),
    display_name: text(members, "DisplayName"),
    description: text(members, "Description"),
  };
}

function text(members: Members, path: string): PyExpression | undefined {
  const value = members.peek(path);
  if (typeof value !== "string" || value === "") return undefined;
  members.take(path);
  return literal(value);
}

/** The steps that this one waits for, as variables. */
function dependsOn(members: Members, to: Emission): PyExpression | undefined {
  const names = members.peek("DependsOn");
  if (!isJsonArray(names) || names.length === 0 || !names.every(isText)) return undefined;
  if (new Set(names).size < names.length) return undefined; // the SDK writes each name once
  members.take("DependsOn");
  return list(names.map((name) => to.stepNamed(name)));
}

function isText(value: JsonValue): value is string {
  return typeof value === "string";
}

function cacheConfig(members: Members, to: Emission): PyExpression | undefined {
  const enabled = members.peek("CacheConfig.Enabled");
  const expires = members.peek("CacheConfig.ExpireAfter");
  if (typeof enabled !== "boolean" || !(expires === undefined || typeof expires === "string"))
    return undefined;
  members.take("CacheConfig.Enabled");
  members.take("CacheConfig.ExpireAfter");
  return call(imported(to.module(mlops("steps")), "CacheConfig"), {
    enable_caching: literal(enabled),
    expire_after: expires === undefined ? undefined : literal(expires),
  });
}

/** A `PropertyFile` each, as variables that `JsonGet` uses too. */
function propertyFileList(members: Members, to: Emission): PyExpression | undefined {
  const files = members.peek("PropertyFiles");
  if (!isJsonArray(files) || files.length === 0) return undefined;
  const taken = members.takeItems("PropertyFiles") ?? [];
  return list(
    taken.map((file) => {
      const name = file.takeText("PropertyFileName") ?? "";
      const value = call(imported(to.module(core("properties")), "PropertyFile"), {
        name: literal(name),
        output_name: literal(file.takeText("OutputName") ?? ""),
        path: literal(file.takeText("FilePath") ?? ""),
      });
      return to.propertyFile(name, value);
    }),
  );
}

const STEP_EXCEPTIONS: ReadonlyMap<JsonValue, string> = new Map([
  ["Step.SERVICE_FAULT", "SERVICE_FAULT"],
  ["Step.THROTTLING", "THROTTLING"],
]);

const JOB_EXCEPTIONS: ReadonlyMap<JsonValue, string> = new Map([
  ["SageMaker.JOB_INTERNAL_ERROR", "INTERNAL_ERROR"],
  ["SageMaker.CAPACITY_ERROR", "CAPACITY_ERROR"],
  ["SageMaker.RESOURCE_LIMIT", "RESOURCE_LIMIT"],
]);

/** One policy per entry, when the SDK has a class for all of them. */
function retryPolicies(members: Members, to: Emission): PyExpression | undefined {
  const policies = members.peek("RetryPolicies");
  if (!isJsonArray(policies) || policies.length === 0) return undefined;
  const taken = members.takeItems("RetryPolicies") ?? [];
  const written = taken.map((policy) => retryPolicy(policy, to));
  return list(written.filter((policy) => policy !== undefined));
}

function retryPolicy(policy: Members, to: Emission): PyExpression | undefined {
  const types = policy.peek("ExceptionType");
  if (!isJsonArray(types) || types.length === 0) return undefined;
  const isStep = types.every((type) => STEP_EXCEPTIONS.has(type));
  if (!isStep && !types.every((type) => JOB_EXCEPTIONS.has(type))) return undefined;
  policy.take("ExceptionType");

  const names = isStep ? STEP_EXCEPTIONS : JOB_EXCEPTIONS;
  const retry = to.module(mlops("retry"));
  const enumeration = imported(
    retry,
    isStep ? "StepExceptionTypeEnum" : "SageMakerJobExceptionTypeEnum",
  );
  return call(imported(retry, isStep ? "StepRetryPolicy" : "SageMakerJobStepRetryPolicy"), {
    exception_types: list(types.map((type) => attribute(enumeration, names.get(type) ?? ""))),
    interval_seconds: to.value(policy.take("IntervalSeconds")),
    backoff_rate: to.value(policy.take("BackoffRate")),
    max_attempts: to.value(policy.take("MaxAttempts")),
    expire_after_mins: to.value(policy.take("ExpireAfterMin")),
  });
}
