import { type RetryWaits, timeWords } from "@/lib/steps/retry-waits";

/** Places on a line of time, in pixels from its start. */
export interface TimeLine {
  /** What the whole line stands for. */
  readonly totalSeconds: number;
  readonly tries: readonly number[];
  /** The middle of each wait that is wide enough for its words. */
  readonly gaps: readonly { readonly x: number; readonly text: string }[];
  /** Where a policy with a time gives up. */
  readonly end: number | undefined;
}

const CHARACTER_PX = 8; // with a gap around the words

/** Lays the waits of a policy out over `widthPx`; true to scale, so that growing waits look it. */
export function timeLine({ waitsSeconds, stop }: RetryWaits, widthPx: number): TimeLine {
  const waited = waitsSeconds.reduce((sum, wait) => sum + wait, 0);
  const totalSeconds = stop.kind === "expiry" ? stop.expirySeconds : waited;
  const toPx = (seconds: number) => (totalSeconds === 0 ? 0 : (seconds / totalSeconds) * widthPx);
  const tries: number[] = [];
  const gaps: TimeLine["gaps"][number][] = [];
  let passed = 0;
  for (const wait of waitsSeconds) {
    const text = timeWords(wait);
    const hasRoom = toPx(wait) > text.length * CHARACTER_PX;
    if (hasRoom) gaps.push({ x: toPx(passed + wait / 2), text });
    passed += wait;
    tries.push(toPx(passed));
  }
  return { totalSeconds, tries, gaps, end: stop.kind === "expiry" ? widthPx : undefined };
}
