import { Cron } from "croner";
import { assertNever } from "../utils/assert-never";
import { err, ok, type Result } from "../utils/result";
import { isTimeZone } from "./is-time-zone";
import type { CronFields, RateUnit, Schedule } from "./schedule-expression";

interface When {
  /** IANA name: `Europe/Berlin`. */
  readonly timeZone: string;
  readonly from: Date;
  /** How many are wanted; a schedule that ends gives fewer. */
  readonly count: number;
}

/**
 * The times at which a schedule acts next. A rate counts from `from`: the service counts from the schedule's creation.
 *
 * @returns what is wrong, as a sentence for the author, when the time zone is none.
 */
export function nextTimes(schedule: Schedule, when: When): Result<readonly Date[], string> {
  if (!isTimeZone(when.timeZone))
    return err(`“${when.timeZone}” is not a time zone. Choose one such as Europe/Berlin or UTC.`);
  switch (schedule.kind) {
    case "cron":
      return ok(runsOf(toPattern(schedule.fields), when));
    case "rate":
      return ok(rateTimes(schedule, when));
    case "at":
      return ok(runsOf(schedule.local, when));
    default:
      return assertNever(schedule);
  }
}

function runsOf(pattern: string, { timeZone, from, count }: When): readonly Date[] {
  const options = { paused: true, timezone: timeZone, alternativeWeekdays: true };
  return new Cron(pattern, options).nextRuns(count, from);
}

/** AWS's fields with a second in front, and steps that start at a number as ranges: `0/15` gives `0-59/15`. */
function toPattern(fields: CronFields): string {
  const { minutes, hours, dayOfMonth, month, dayOfWeek, year } = fields;
  const days = withRange(dayOfMonth, 31);
  return [
    "0",
    withRange(minutes, 59),
    withRange(hours, 23),
    days,
    withRange(month, 12),
    withRange(dayOfWeek, 7),
    withRange(year, 2199),
  ].join(" ");
}

function withRange(field: string, last: number): string {
  return field.replaceAll(/(^|,)(\d+)\/(\d+)/g, `$1$2-${last}/$3`);
}

const UNIT_MS: Readonly<Record<RateUnit, number>> = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
};

function rateTimes(
  { every, unit }: Extract<Schedule, { kind: "rate" }>,
  { from, count }: When,
): readonly Date[] {
  const stepMs = every * UNIT_MS[unit];
  return Array.from({ length: count }, (_, index) => new Date(from.getTime() + index * stepMs));
}
