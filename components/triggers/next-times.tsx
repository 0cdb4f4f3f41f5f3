"use client";

import { useMemo } from "react";
import { nextTimes } from "@/lib/aws/next-times";
import { parseScheduleExpression } from "@/lib/aws/schedule-expression";
import type { ScheduleTrigger } from "@/lib/pipeline/trigger";

const COUNT = 10;

/** The next ten starts, in the schedule's own time zone; nothing while the schedule cannot be read. */
export function NextTimes({ trigger }: { trigger: ScheduleTrigger }) {
  const { expression, timeZone } = trigger;
  const times = useMemo(() => startsOf(expression, timeZone), [expression, timeZone]);
  if (!times) return null;
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    weekday: "short",
    day: "2-digit",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "short",
  });
  return (
    <section aria-label="Next starts" className="w-64">
      <h3 className="mb-1 text-12 text-muted">
        {times.length === 0 ? "No further start" : `Next ${times.length} starts`}
      </h3>
      <ol className="font-mono text-12 leading-5 tabular-nums">
        {times.map((time) => (
          <li key={time.getTime()}>
            <time dateTime={time.toISOString()}>{format.format(time)}</time>
          </li>
        ))}
      </ol>
    </section>
  );
}

function startsOf(expression: string, timeZone: string): readonly Date[] | undefined {
  const schedule = parseScheduleExpression(expression);
  if (!schedule.ok) return undefined;
  const found = nextTimes(schedule.value, { timeZone, from: new Date(), count: COUNT });
  return found.ok ? found.value : undefined;
}
