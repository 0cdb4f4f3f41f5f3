import type { Fix, FixPlace } from "../../pipeline/fix";
import { isJsonObject, type JsonValue } from "../../utils/json";
import { fittingLiteral } from "../fitting-literal";
import { removal, replacement, stepPlace } from "../fixes";
import { type IssueFacts, shown, stepIssue } from "../issue-at";
import type { StepRule, StepSubject } from "../validation";

/** `P30D`, `PT1H`, `30d`, `T16m`: AWS's examples leave out the P and mix cases. */
const DURATION = /^p?(\d+y)?(\d+m)?(\d+w)?(\d+d)?(t(\d+h)?(\d+m)?(\d+s)?)?$/i;

const USUAL = "P30D";

/** @see https://docs.aws.amazon.com/sagemaker/latest/dg/pipelines-caching-enabling.html */
export const invalidCache: StepRule = (subject) => {
  const cache = subject.definition.CacheConfig;
  if (cache === undefined) return [];
  const fault = (path: IssueFacts["path"], message: string, fix: Fix | undefined) =>
    stepIssue(subject, {
      code: "invalid-cache",
      severity: "error",
      path: ["CacheConfig", ...path],
      message: `“${subject.name}”: ${message}`,
      fix,
    });
  if (
    !isJsonObject(cache) ||
    Object.keys(cache).some((member) => !["Enabled", "ExpireAfter"].includes(member))
  ) {
    return [
      fault(
        [],
        "“CacheConfig” takes only “Enabled” and “ExpireAfter”. Remove the rest.",
        withoutOthers(subject, cache),
      ),
    ];
  }

  const { Enabled, ExpireAfter = null } = cache;
  const place = (member: string) => stepPlace(subject, ["CacheConfig", member]);
  const faults = [];
  if (typeof Enabled !== "boolean")
    faults.push(
      fault(
        ["Enabled"],
        "“Enabled” must be true or false.",
        replacement(place("Enabled"), {
          value: fittingLiteral(Enabled ?? "true", "true or false") ?? true,
        }),
      ),
    );
  if (ExpireAfter === null) {
    if (Enabled === true)
      faults.push(
        fault(
          ["ExpireAfter"],
          "Caching is on without saying for how long. Set “ExpireAfter”, for example “P30D”.",
          replacement(place("ExpireAfter"), { value: USUAL }),
        ),
      );
  } else if (!isDuration(ExpireAfter)) {
    faults.push(
      fault(
        ["ExpireAfter"],
        `${shown(ExpireAfter)} is not a duration. Write it like “P30D” or “PT1H”.`,
        inDays(ExpireAfter, place("ExpireAfter")),
      ),
    );
  }
  return faults;
};

function isDuration(value: unknown): boolean {
  return typeof value === "string" && /\d/.test(value) && DURATION.test(value);
}

function withoutOthers(subject: StepSubject, cache: JsonValue): Fix {
  const at = stepPlace(subject, ["CacheConfig"]);
  if (!isJsonObject(cache)) return removal(at);
  const { Enabled = true, ExpireAfter = USUAL } = cache;
  return replacement(at, { value: { Enabled, ExpireAfter }, label: "Remove the rest" });
}

/** “30”, 30, “30 days”: a number can only mean days. */
function inDays(value: JsonValue, at: FixPlace): Fix | undefined {
  const days = /^\s*(\d{1,3})\s*(d|days?)?\s*$/i.exec(String(value))?.[1];
  return days === undefined ? undefined : replacement(at, { value: `P${Number(days)}D` });
}
