import { describe, expect, it } from "vitest";
import { describeSchedule } from "./describe-schedule";
import { nextTimes } from "./next-times";
import { parseScheduleExpression } from "./schedule-expression";

function times(
  text: string,
  timeZone = "UTC",
  { from = "2026-11-24T00:00:00Z" } = {},
): readonly string[] | string {
  const schedule = parseScheduleExpression(text);
  if (!schedule.ok) return schedule.error;
  const found = nextTimes(schedule.value, { timeZone, from: new Date(from), count: 3 });
  return found.ok ? found.value.map((time) => time.toISOString().slice(0, 16)) : found.error;
}

describe("the next times of a schedule", () => {
  it.each([
    ["cron(0 3 * * ? *)", "UTC", "2026-11-24T03:00"],
    ["cron(0 3 * * ? *)", "Europe/Berlin", "2026-11-24T02:00"],
    ["cron(0/15 * * * ? *)", "UTC", "2026-11-24T00:15"],
    ["cron(0 10 ? * 2-6 *)", "UTC", "2026-11-24T10:00"],
    ["cron(15 12 ? * 6L *)", "UTC", "2026-11-27T12:15"],
    ["cron(0 8 ? * 2#1 *)", "UTC", "2026-12-07T08:00"],
    ["cron(0 9 15W * ? *)", "UTC", "2026-12-15T09:00"],
    ["cron(0 0 L * ? 2027)", "UTC", "2027-01-31T00:00"],
    ["rate(12 hours)", "UTC", "2026-11-24T00:00"],
    ["at(2027-01-01T06:00:00)", "America/New_York", "2027-01-01T11:00"],
  ])("%s in %s starts with %s", (text, zone, first) => {
    expect(times(text, zone)[0]).toBe(first);
  });

  it("keep the local hour when summer time ends", () => {
    expect(times("cron(30 6 * * ? *)", "Europe/Berlin", { from: "2026-10-24T00:00:00Z" })).toEqual([
      "2026-10-24T04:30",
      "2026-10-25T05:30",
      "2026-10-26T05:30",
    ]);
  });

  it("are one for a single time, and none once it has passed", () => {
    expect(times("at(2027-01-01T06:00:00)")).toHaveLength(1);
    expect(times("at(2020-01-01T06:00:00)")).toEqual([]);
  });
});

describe("a schedule that AWS would refuse", () => {
  it.each([
    ["0 3 * * *", "cron(0 3 * * ? *)"],
    ["cron(0 3 * * *)", "six fields"],
    ["cron(0 3 * * * *)", "has to be ?"],
    ["cron(0 3 ? * ? *)", "Only one"],
    ["cron(zero 3 * * ? *)", "minute"],
    ["cron(99 3 * * ? *)", "minute"],
    ["cron(0 24 * * ? *)", "hour"],
    ["cron(0 3 0 * ? *)", "day of the month"],
    ["cron(0 3 * 13 ? *)", "month"],
    ["cron(0 3 ? * 8 *)", "day of the week"],
    ["cron(0 3 * * ? 1200)", "year"],
    ["rate(0 days)", "whole number"],
    ["rate(5 weeks)", "minutes, hours or days"],
    ["at(tomorrow)", "at(2027-01-01T06:00:00)"],
    ["at(2027-13-01T06:00:00)", "at(2027-01-01T06:00:00)"],
  ])("%s says why", (text, words) => {
    expect(times(text)).toContain(words);
  });

  it("says so of a time zone that is none", () => {
    expect(times("cron(0 3 * * ? *)", "Middle/Earth")).toContain("not a time zone");
  });
});

it.each([
  ["cron(0 3 * * ? *)", "Every day at 03:00"],
  ["cron(30 18 ? * MON-FRI *)", "Monday to Friday at 18:30"],
  ["cron(0 8 ? * 2 *)", "Every Monday at 08:00"],
  ["cron(0 0 1 * ? *)", "Every month on day 1 at 00:00"],
  ["rate(1 day)", "Every day"],
  ["rate(12 hours)", "Every 12 hours"],
  ["at(2027-01-01T06:00:00)", "Once, 2027-01-01 at 06:00:00"],
  ["cron(0 8 ? 1,7 2#1 *)", undefined],
])("%s reads as %s", (text, words) => {
  const schedule = parseScheduleExpression(text);
  expect(schedule.ok && describeSchedule(schedule.value)).toBe(words);
});
