import { expect, test } from "vitest";
import { relativeTime } from "./relative-time";

const now = new Date(2026, 10, 23, 14, 30);

test.each([
  [new Date(2026, 10, 23, 14, 30, 5), "just now"],
  [new Date(2026, 10, 23, 14, 29, 30), "just now"],
  [new Date(2026, 10, 23, 14, 26), "4 min ago"],
  [new Date(2026, 10, 23, 9, 0), "5 h ago"],
  [new Date(2026, 10, 22, 23, 59), "yesterday"],
  [new Date(2026, 10, 21, 1, 0), "2 days ago"],
  [new Date(2026, 10, 12), "12 Nov"],
  [new Date(2025, 10, 3), "3 Nov 2025"],
])("a change at %s is told as %j", (at, words) => {
  expect(relativeTime(at, now)).toBe(words);
});

test("shortly after midnight, a change before it is told in minutes, not as yesterday's", () => {
  expect(relativeTime(new Date(2026, 10, 22, 23, 50), new Date(2026, 10, 23, 0, 10))).toBe(
    "20 min ago",
  );
});
