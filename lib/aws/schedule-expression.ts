import { err, ok, type Result } from "../utils/result";

/** When EventBridge Scheduler acts. */
export type Schedule =
  | { readonly kind: "cron"; readonly fields: CronFields }
  | { readonly kind: "rate"; readonly every: number; readonly unit: RateUnit }
  /** `local` is a time without a zone, `2027-01-01T06:00:00`, read in the schedule's own time zone. */
  | { readonly kind: "at"; readonly local: string };

export type RateUnit = "minute" | "hour" | "day";

/** The six fields of `cron(…)` as they were written. */
export interface CronFields {
  readonly minutes: string;
  readonly hours: string;
  readonly dayOfMonth: string;
  readonly month: string;
  readonly dayOfWeek: string;
  readonly year: string;
}

/**
 * Reads `cron(0 3 * * ? *)`, `rate(2 hours)` or `at(2027-01-01T06:00:00)`.
 *
 * @returns what is wrong and what to write, as a sentence for the author, when it is none of them.
 * @see https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html
 */
export function parseScheduleExpression(text: string): Result<Schedule, string> {
  const found = /^(cron|rate|at)\((.*)\)$/.exec(text.trim());
  const [, kind, inner = ""] = found ?? [];
  if (kind === "cron") return parseCron(inner.trim());
  if (kind === "rate") return parseRate(inner.trim());
  if (kind === "at") return parseAt(inner.trim());
  return err("A schedule is written as cron(0 3 * * ? *), rate(1 day) or at(2027-01-01T06:00:00).");
}

function parseCron(text: string): Result<Schedule, string> {
  const [minutes, hours, dayOfMonth, month, dayOfWeek, year, ...more] = text.split(/\s+/);
  if (!minutes || !hours || !dayOfMonth || !month || !dayOfWeek || !year || more.length > 0) {
    return err(
      "cron(…) has six fields: minutes, hours, day of month, month, day of week and year, as in cron(0 3 * * ? *).",
    );
  }
  if (dayOfMonth !== "?" && dayOfWeek !== "?") {
    return err(
      "One of day of month and day of week has to be ?, as in cron(0 3 * * ? *): AWS does not combine them.",
    );
  }
  if (dayOfMonth === "?" && dayOfWeek === "?") {
    return err(
      "Only one of day of month and day of week can be ?. Write * for the other to mean every day.",
    );
  }
  const fields = { minutes, hours, dayOfMonth, month, dayOfWeek, year };
  const wrong = FIELDS.find(({ name, pattern, range }) => !isField(fields[name], pattern, range));
  if (wrong) return err(`The ${wrong.label} of the schedule cannot be read. ${wrong.remedy}`);
  return ok({ kind: "cron", fields });
}

function isField(text: string, pattern: RegExp, [first, last]: readonly [number, number]): boolean {
  if (!pattern.test(text)) return false;
  const numbers = text.replaceAll(/[/#]\d+/g, "").match(/\d+/g) ?? [];
  return numbers.every((digits) => Number(digits) >= first && Number(digits) <= last);
}

const ITEM = String.raw`(\*|\d+)(-\d+)?(\/[1-9]\d*)?`;
const MONTH = String.raw`(\*|\d+|[A-Z]{3})(-(\d+|[A-Z]{3}))?(\/[1-9]\d*)?`;
const WEEKDAY = String.raw`(\*|\d|[A-Z]{3})(-(\d|[A-Z]{3}))?(\/[1-9])?`;
const list = (item: string, more = "") => new RegExp(`^(${more}${item}(,${item})*)$`, "i");

interface FieldForm {
  readonly name: keyof CronFields;
  readonly label: string;
  readonly pattern: RegExp;
  /** First and last number that may stand in it. */
  readonly range: readonly [number, number];
  readonly remedy: string;
}

const FIELDS: readonly FieldForm[] = [
  {
    name: "minutes",
    label: "minute",
    pattern: list(ITEM),
    range: [0, 59],
    remedy: "Write 0 to 59, * or a step such as 0/15.",
  },
  {
    name: "hours",
    label: "hour",
    pattern: list(ITEM),
    range: [0, 23],
    remedy: "Write 0 to 23, * or a step such as 0/6.",
  },
  {
    name: "dayOfMonth",
    label: "day of the month",
    pattern: list(ITEM, String.raw`\?|LW?|\d+W|`),
    range: [1, 31],
    remedy:
      "Write 1 to 31, *, ?, L for the last day or 15W for the working day nearest to the 15th.",
  },
  {
    name: "month",
    label: "month",
    pattern: list(MONTH),
    range: [1, 12],
    remedy: "Write 1 to 12 or JAN to DEC.",
  },
  {
    name: "dayOfWeek",
    label: "day of the week",
    pattern: list(WEEKDAY, String.raw`\?|L|(\d|[A-Z]{3})(L|#[1-5])|`),
    range: [1, 7],
    remedy: "Write 1 (Sunday) to 7 (Saturday), SUN to SAT, MON-FRI, ? or 2#1 for the first Monday.",
  },
  {
    name: "year",
    label: "year",
    pattern: list(ITEM),
    range: [1970, 2199],
    remedy: "Write *, or years such as 2027 or 2027-2029.",
  },
];

function parseRate(text: string): Result<Schedule, string> {
  const [, digits = "", unit = ""] = /^(\d+)\s+(minute|hour|day)s?$/.exec(text) ?? [];
  const every = Number(digits);
  if (!isRateUnit(unit) || every < 1) {
    return err("rate(…) takes a whole number and minutes, hours or days, as in rate(12 hours).");
  }
  return ok({ kind: "rate", every, unit });
}

function isRateUnit(text: string): text is RateUnit {
  return text === "minute" || text === "hour" || text === "day";
}

function parseAt(local: string): Result<Schedule, string> {
  const isTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/.test(local);
  if (!isTime || Number.isNaN(Date.parse(`${local}Z`)))
    return err("at(…) takes one date and time without a zone, as in at(2027-01-01T06:00:00).");
  return ok({ kind: "at", local });
}
