import { isExpression } from "@/lib/pipeline/expression";
import { referencedStep, referencesIn } from "@/lib/pipeline/references";
import { durationWords } from "@/lib/steps/cache-duration";
import type { Field, Widget } from "@/lib/steps/field";
import { retryWaits, waitsSentence } from "@/lib/steps/retry-waits";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "@/lib/utils/json";
import { getAt } from "@/lib/utils/json-path";
import { describeReference } from "../reference/describe-reference";
import { pluralOf } from "./plural-of";

/** What is set in a folded section, in a few words: `30 days`, `2 retry policies`. Empty when nothing is. */
export function sectionSummary(fields: readonly Field[], root: JsonObject): string {
  const words = fields.flatMap((field) => {
    const own = OWN_WORDS[field.widget];
    return own ? own(root) : wordsFor(field, getAt(root, field.path));
  });
  return words.length > 2 ? `${words.length} set` : words.join(" · ");
}

/** Widgets that say more than how much there is. */
const OWN_WORDS: Readonly<Partial<Record<Widget, (root: JsonObject) => readonly string[]>>> = {
  cache: cacheWords,
  "retry-policies": retryWords,
  dependencies: dependencyWords,
};

function cacheWords({ CacheConfig }: JsonObject): readonly string[] {
  if (!isJsonObject(CacheConfig)) return [];
  const { Enabled, ExpireAfter } = CacheConfig;
  if (Enabled !== true) return ["off"];
  return [typeof ExpireAfter === "string" ? durationWords(ExpireAfter) : "on"];
}

function retryWords({ RetryPolicies }: JsonObject): readonly string[] {
  if (!isJsonArray(RetryPolicies) || RetryPolicies.length === 0) return [];
  const [only, ...others] = RetryPolicies;
  const waits = only !== undefined && others.length === 0 ? retryWaits(only) : undefined;
  return [waits ? waitsSentence(waits) : counted(RetryPolicies.length, "retry policy")];
}

/** `reads Process, after CheckBias`. */
function dependencyWords({ DependsOn = [], ...rest }: JsonObject): readonly string[] {
  const reads = referencesIn(rest).flatMap(({ get }) => referencedStep(get) ?? []);
  const waits = isJsonArray(DependsOn) ? DependsOn.map(String) : [];
  return [
    ...(reads.length > 0 ? [`reads ${[...new Set(reads)].join(", ")}`] : []),
    ...(waits.length > 0 ? [`after ${waits.join(", ")}`] : []),
  ];
}

function wordsFor({ label, item }: Field, value: JsonValue | undefined): readonly string[] {
  if (value === undefined || value === null || value === "") return [];
  if (isExpression(value)) return [describeReference(value).text];
  if (isJsonArray(value)) return value.length === 0 ? [] : [counted(value.length, item?.noun)];
  if (isJsonObject(value))
    return Object.keys(value).length === 0 ? [] : [String(Object.keys(value).length)];
  if (value === true) return ["on"];
  if (value === false) return ["off"];
  const text = String(value);
  return [text.length > 24 ? label : text];
}

function counted(count: number, noun: string | undefined): string {
  if (noun === undefined) return String(count);
  return `${count} ${count === 1 ? noun : pluralOf(noun)}`;
}
