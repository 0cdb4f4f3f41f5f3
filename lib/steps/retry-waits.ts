import { isJsonObject, type JsonValue } from "../utils/json";

/** When a policy tries again, the times that the tries themselves take left out. */
export interface RetryWaits {
  /** Seconds before each new try, in order; at most as many as SageMaker allows. */
  readonly waitsSeconds: readonly number[];
  /** What ends it. */
  readonly stop:
    | { readonly kind: "attempts"; readonly attempts: number }
    | { readonly kind: "expiry"; readonly expirySeconds: number };
}

/** What SageMaker takes where a policy says nothing, and its limit on attempts. */
const DEFAULTS = { IntervalSeconds: 1, BackoffRate: 2, MaxAttempts: 5 } as const;
const MOST_WAITS = 20;

/**
 * The waits of one retry policy; undefined where its numbers are expressions or make no sense.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/dg/pipelines-retry-policy.html
 */
export function retryWaits(policy: JsonValue): RetryWaits | undefined {
  if (!isJsonObject(policy)) return undefined;
  const first = numberOr(policy.IntervalSeconds, DEFAULTS.IntervalSeconds);
  const rate = numberOr(policy.BackoffRate, DEFAULTS.BackoffRate);
  if (first === undefined || rate === undefined) return undefined;
  if (policy.ExpireAfterMin === undefined) {
    const attempts = numberOr(policy.MaxAttempts, DEFAULTS.MaxAttempts);
    if (attempts === undefined) return undefined;
    const count = Math.min(MOST_WAITS, Math.floor(attempts));
    return {
      waitsSeconds: Array.from({ length: count }, (_, index) => first * rate ** index),
      stop: { kind: "attempts", attempts: count },
    };
  }
  const minutes = numberOr(policy.ExpireAfterMin, 0);
  if (minutes === undefined) return undefined;
  const expirySeconds = minutes * 60;
  return {
    waitsSeconds: waitsUntil(expirySeconds, first, rate),
    stop: { kind: "expiry", expirySeconds },
  };
}

function waitsUntil(expirySeconds: number, first: number, rate: number): readonly number[] {
  const waits: number[] = [];
  let passed = 0;
  for (let wait = first; waits.length < MOST_WAITS; wait *= rate) {
    passed += wait;
    if (passed > expirySeconds) break;
    waits.push(wait);
  }
  return waits;
}

function numberOr(value: JsonValue | undefined, fallback: number): number | undefined {
  if (value === undefined) return fallback;
  return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : undefined;
}

const MOST_SAID = 3;
const MOST_SECONDS = 120; // longer times are easier to grasp in minutes

/** `Waits 30 s, then 60 s, then 120 s.` */
export function waitsSentence({ waitsSeconds, stop }: RetryWaits): string {
  const end = stop.kind === "attempts" ? "" : ` Gives up after ${timeWords(stop.expirySeconds)}.`;
  if (waitsSeconds.length === 0) return `Does not try again.${end}`;
  const said = waitsSeconds.slice(0, MOST_SAID).map(timeWords);
  const last = waitsSeconds.at(-1);
  const isCut = waitsSeconds.length > MOST_SAID && last !== undefined;
  const tail = isCut ? ` and so on up to ${timeWords(last)}` : "";
  return `Waits ${said.join(", then ")}${tail}.${end}`;
}

/** `30 s`, `2 min`, `1 h 30 min`, `2 d`: two units at most. */
export function timeWords(seconds: number): string {
  const rounded = Math.round(seconds);
  if (rounded <= MOST_SECONDS) return `${rounded} s`;
  const units = [
    ["d", 86_400],
    ["h", 3_600],
    ["min", 60],
    ["s", 1],
  ] as const;
  let left = rounded;
  const words: string[] = [];
  for (const [unit, size] of units) {
    const count = Math.floor(left / size);
    if (count > 0 && words.length < 2) words.push(`${count} ${unit}`);
    left -= count * size;
  }
  return words.join(" ");
}
