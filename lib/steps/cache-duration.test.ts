import { expect, test } from "vitest";
import { daysToDuration, durationDays, durationWords } from "./cache-duration";

test("days become a duration and come back", () => {
  expect(daysToDuration(30)).toBe("P30D");
  expect(durationDays(daysToDuration(30))).toBe(30);
});

test("AWS's own spellings are read: without P, in small letters, in weeks", () => {
  expect(durationDays("30d")).toBe(30);
  expect(durationDays("p2w")).toBe(14);
});

test("what is not whole days is not rounded to them", () => {
  expect(durationDays("PT1H")).toBeUndefined();
  expect(durationDays("P1M")).toBeUndefined();
  expect(durationDays("soon")).toBeUndefined();
  expect(durationDays("")).toBeUndefined();
});

test("a duration is said in words, and what is none is shown as it is", () => {
  expect(durationWords("P30D")).toBe("30 days");
  expect(durationWords("P1DT12H")).toBe("1 day 12 hours");
  expect(durationWords("5y")).toBe("5 years");
  expect(durationWords("T16m")).toBe("16 minutes");
  expect(durationWords("P3M")).toBe("3 months");
  expect(durationWords("for a while")).toBe("for a while");
});
