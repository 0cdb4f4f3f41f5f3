import type { Step } from "../pipeline/document";
import type { Duration } from "../steps/simulation/contract";
import { CACHE_HIT } from "../steps/simulation/durations";
import { simulationOf } from "../steps/simulation-registry";
import { isJsonObject } from "../utils/json";
import { randomFrom, seedOf } from "../utils/random-from";
import { type Failing, failingOf } from "./failing";
import type { StepMock } from "./step-mock";

/** What a step goes through from its start to its end; seconds count from its start. */
export interface Course {
  readonly retries: readonly Retry[];
  readonly endSeconds: number;
  readonly cached: boolean;
  /** Why tries failed, where any did. */
  readonly reason?: string;
  /** No try succeeded. */
  readonly fails: boolean;
}

interface Retry {
  readonly failedSeconds: number;
  readonly waitSeconds: number;
  /** The try that failed, from 1. */
  readonly attempt: number;
}

interface Circumstances {
  readonly mock: StepMock;
  readonly seed: number;
  readonly cacheHits: boolean;
}

/** How a step fares: its tries, as far as it was told to fail and its policies try again, and its time. */
export function courseOf(step: Step, { mock, seed, cacheHits }: Circumstances): Course {
  const random = randomFrom(seedOf(seed, `course ${step.definition.Name}`));
  const draw = (duration: Duration) => mock.durationSeconds ?? drawn(duration, random);
  const isHit =
    mock.status === "cached" || (cacheHits && mock.status === undefined && hasCache(step));
  if (isHit && mock.failures === undefined)
    return { retries: [], endSeconds: draw(CACHE_HIT), cached: true, fails: false };

  const { duration } = simulationOf(step);
  const failing = failingOf(step, mock);
  if (!failing) return { retries: [], endSeconds: draw(duration), cached: false, fails: false };
  return failingCourse(failing, { full: () => draw(duration), random });
}

/** Failing tries break off on their way; one that comes after a wait begins anew. */
function failingCourse(
  { waits, failures, expirySeconds, reason, isAtStart }: Failing,
  { full, random }: { readonly full: () => number; readonly random: () => number },
): Course {
  const retries: Retry[] = [];
  let now = 0;
  for (let attempt = 1; attempt <= failures; attempt += 1) {
    now += isAtStart ? drawn(REFUSAL, random) : brokenOff(full(), random);
    const wait = waits[attempt - 1];
    const isOver = wait === undefined || now + wait > expirySeconds;
    if (isOver) return { retries, endSeconds: now, cached: false, reason, fails: true };
    const waitSeconds = Math.round(wait);
    retries.push({ failedSeconds: now, waitSeconds, attempt });
    now += waitSeconds;
  }
  return { retries, endSeconds: now + full(), cached: false, reason, fails: false };
}

/** Until AWS says that it cannot start what it was asked for. */
const REFUSAL: Duration = { leastSeconds: 2, mostSeconds: 60, why: "nothing was started" };

/** Somewhere on the way. */
function brokenOff(fullSeconds: number, random: () => number): number {
  return Math.max(1, Math.round(fullSeconds * (0.2 + 0.7 * random())));
}

function drawn({ leastSeconds, mostSeconds }: Duration, random: () => number): number {
  return Math.round(leastSeconds + (mostSeconds - leastSeconds) * random());
}

function hasCache({ definition: { CacheConfig } }: Step): boolean {
  return isJsonObject(CacheConfig) && CacheConfig.Enabled === true;
}
