import { exactTime, relativeTime } from "./relative-time";

/** When a design was last changed, in words; the exact time on hover. */
export function ChangedAt({ at, now }: { readonly at: string; readonly now: Date }) {
  const date = new Date(at);
  return (
    <time dateTime={at} title={exactTime(date)} suppressHydrationWarning>
      {relativeTime(date, now)}
    </time>
  );
}
