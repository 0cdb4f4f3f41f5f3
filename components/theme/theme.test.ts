import { expect, test } from "vitest";
import { parseTheme, resolveTheme } from "./theme";

const system = (prefersDark: boolean, prefersContrast = false) => ({
  prefersDark,
  prefersContrast,
});

test("a chosen theme holds whatever the system prefers", () => {
  expect(resolveTheme("light", system(true, true))).toBe("light");
});

test("without a choice the system decides, contrast before darkness", () => {
  expect(resolveTheme("system", system(true))).toBe("dark");
  expect(resolveTheme("system", system(false))).toBe("light");
  expect(resolveTheme("system", system(true, true))).toBe("high-contrast");
});

test("a cookie with anything else in it counts as no choice", () => {
  expect(parseTheme("high-contrast")).toBe("high-contrast");
  expect(parseTheme('dark"><script>')).toBeUndefined();
  expect(parseTheme(undefined)).toBeUndefined();
});
