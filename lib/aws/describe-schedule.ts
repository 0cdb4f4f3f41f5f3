import { countNoun } from "../utils/count-noun";
import type { CronFields, Schedule } from "./schedule-expression";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const SHORT_DAYS = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

/** A schedule in words, where words are shorter than its fields; undefined for the rest. */
export function describeSchedule(schedule: Schedule): string | undefined {
  if (schedule.kind === "at") return `Once, ${schedule.local.replace("T", " at ")}`;
  if (schedule.kind === "rate") {
    return schedule.every === 1
      ? `Every ${schedule.unit}`
      : `Every ${countNoun(schedule.every, schedule.unit)}`;
  }
  return describeCron(schedule.fields);
}

function describeCron(fields: CronFields): string | undefined {
  const { dayOfMonth, month, dayOfWeek, year } = fields;
  const time = timeOf(fields);
  if (!time || month !== "*" || year !== "*") return undefined;
  if (dayOfWeek === "?" && dayOfMonth === "*") return `Every day ${time}`;
  if (dayOfMonth === "?" && dayOfWeek === "*") return `Every day ${time}`;
  if (dayOfWeek === "?" && dayOfMonth === "L") return `Every last day of the month ${time}`;
  if (dayOfWeek === "?" && /^\d+$/.test(dayOfMonth))
    return `Every month on day ${dayOfMonth} ${time}`;
  const day = weekday(dayOfWeek);
  if (day) return `Every ${day} ${time}`;
  if (/^(MON-FRI|2-6)$/i.test(dayOfWeek)) return `Monday to Friday ${time}`;
  return undefined;
}

function timeOf({ minutes, hours }: CronFields): string | undefined {
  if (/^\d+$/.test(minutes) && /^\d+$/.test(hours))
    return `at ${hours.padStart(2, "0")}:${minutes.padStart(2, "0")}`;
  const [, step] = /^0\/(\d+)$/.exec(hours) ?? [];
  return step && /^\d+$/.test(minutes) ? `every ${step} hours` : undefined;
}

function weekday(field: string): string | undefined {
  const index = /^[1-7]$/.test(field) ? Number(field) - 1 : SHORT_DAYS.indexOf(field.toUpperCase());
  return WEEKDAYS[index];
}
