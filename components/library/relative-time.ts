const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/**
 * When something happened, as one says it: `just now`, `4 min ago`, `yesterday`, `12 Nov`, `3 Nov 2025`.
 *
 * @param at - a moment before `now`; a clock that is a little ahead counts as now.
 */
export function relativeTime(at: Date, now: Date): string {
  const age = now.getTime() - at.getTime();
  if (age < MINUTE_MS) return "just now";
  if (age < HOUR_MS) return `${Math.floor(age / MINUTE_MS)} min ago`;
  const days = calendarDays(at, now);
  if (days === 0) return `${Math.floor(age / HOUR_MS)} h ago`;
  if (days === 1) return "yesterday";
  if (days < 7) return `${days} days ago`;
  const sameYear = at.getFullYear() === now.getFullYear();
  return at.toLocaleDateString("en-GB", {
    day: "numeric",
    month: "short",
    ...(!sameYear && { year: "numeric" }),
  });
}

/** Midnights between two moments, by the reader's clock. */
function calendarDays(from: Date, to: Date): number {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((midnight(to) - midnight(from)) / DAY_MS);
}

/** The exact moment by the reader's clock: `23 November 2026 at 05:12:09`. */
export function exactTime(at: Date): string {
  return at.toLocaleString("en-GB", { dateStyle: "long", timeStyle: "medium" });
}
