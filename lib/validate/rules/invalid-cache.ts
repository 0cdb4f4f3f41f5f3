import { isJsonObject } from "../../utils/json";
import { type IssueFacts, shown, stepIssue } from "../issue-at";
import type { StepRule } from "../validation";

/** `P30D`, `PT1H`, `30d`, `T16m`: AWS's examples leave out the P and mix cases. */
const DURATION = /^p?(\d+y)?(\d+m)?(\d+w)?(\d+d)?(t(\d+h)?(\d+m)?(\d+s)?)?$/i;

/** @see https://docs.aws.amazon.com/sagemaker/latest/dg/pipelines-caching-enabling.html */
export const invalidCache: StepRule = (subject) => {
  const cache = subject.definition.CacheConfig;
  if (cache === undefined) return [];
  const fault = (path: IssueFacts["path"], message: string) =>
    stepIssue(subject, {
      code: "invalid-cache",
      severity: "error",
      path: ["CacheConfig", ...path],
      message: `“${subject.name}”: ${message}`,
    });
  if (
    !isJsonObject(cache) ||
    Object.keys(cache).some((member) => !["Enabled", "ExpireAfter"].includes(member))
  ) {
    return [fault([], "“CacheConfig” takes only “Enabled” and “ExpireAfter”. Remove the rest.")];
  }

  const { Enabled, ExpireAfter = null } = cache;
  const faults = [];
  if (typeof Enabled !== "boolean")
    faults.push(fault(["Enabled"], "“Enabled” must be true or false."));
  if (ExpireAfter === null) {
    if (Enabled === true)
      faults.push(
        fault(
          ["ExpireAfter"],
          "Caching is on without saying for how long. Set “ExpireAfter”, for example “P30D”.",
        ),
      );
  } else if (!isDuration(ExpireAfter)) {
    faults.push(
      fault(
        ["ExpireAfter"],
        `${shown(ExpireAfter)} is not a duration. Write it like “P30D” or “PT1H”.`,
      ),
    );
  }
  return faults;
};

function isDuration(value: unknown): boolean {
  return typeof value === "string" && /\d/.test(value) && DURATION.test(value);
}
