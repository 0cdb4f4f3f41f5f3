import { describe, expect, test } from "vitest";
import { parseNumber, stepNumber } from "./parse-number";

describe("a number field", () => {
  test.each([
    ["30", 30],
    [" -0.5 ", -0.5],
    ["1e-5", 0.00001],
    [".85", 0.85],
    ["2.", 2],
  ])("reads %j as %d", (text, number) => {
    expect(parseNumber(text)).toBe(number);
  });

  test.each(["", "-", "1e", "12px", "0x10", "Infinity", "1e999"])(
    "takes %j for no number",
    (text) => {
      expect(parseNumber(text)).toBeUndefined();
    },
  );

  test("steps without the dust of binary fractions", () => {
    expect(stepNumber(0.1, 0.2)).toBe(0.3);
    expect(stepNumber(1e-5, 1e-5)).toBe(2e-5);
    expect(stepNumber(30, -1)).toBe(29);
  });
});
