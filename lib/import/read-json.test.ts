import { describe, expect, it } from "vitest";
import { readJson } from "./read-json";

describe("reading JSON text", () => {
  it("keeps the spelling of numbers that JavaScript would write differently", () => {
    const reading = readJson('{"a": 6.0, "b": [1e-05, 12345678901234567890, -0], "c": 1.5}');

    expect(reading.ok && reading.value.numbers).toEqual([
      { at: ["a"], spelling: "6.0" },
      { at: ["b", 0], spelling: "1e-05" },
      { at: ["b", 1], spelling: "12345678901234567890" },
      { at: ["b", 2], spelling: "-0" },
    ]);
  });

  it("reports members that stand twice in one object, and keeps the last", () => {
    const reading = readJson('{"x": {"a": 1, "b": {"a": 2}, "a": 3}, "a": 1}');

    expect(reading.ok && reading.value.duplicates).toEqual([["x", "a"]]);
    expect(reading.ok && reading.value.value).toEqual({ x: { a: 3, b: { a: 2 } }, a: 1 });
  });

  it("reads a file that Windows began with a byte order mark", () => {
    expect(readJson("\uFEFF[1]")).toMatchObject({ ok: true, value: { value: [1] } });
  });

  it.each([
    ["", "The text is empty.", 1, 1],
    ['{\n  "a": 1,\n}', "There is a comma before a closing bracket", 3, 1],
    ["[1,]", "There is a comma before a closing bracket", 1, 4],
    ['{"a": 1 // no\n}', "Comments are not allowed", 1, 9],
    ["{'a': 1}", "single quotes", 1, 2],
    ['{"a": True}', "Python value", 1, 7],
    ['{"a": NaN}', "NaN and Infinity", 1, 7],
    ['{"a" 1}', "A colon is missing", 1, 6],
    ['{"a": 1 "b": 2}', "A comma is missing", 1, 9],
    ['{"a": 01}', "A comma is missing", 1, 8],
    ['{"a": [1', "A closing ] is missing", 1, 9],
    ['{"a": 1} []', "There is more text after the end", 1, 10],
    ['["tab\there"]', "control character", 1, 2],
    ['["\\q"]', "backslash sequence", 1, 2],
    ['["\\u00g1"]', "four hexadecimal digits", 1, 2],
    ['["open]', "A closing double quote is missing", 1, 2],
    ["[1e400]", "larger than any computer number", 1, 2],
  ])("says what is wrong with %j, and where", (text, reason, line, column) => {
    const reading = readJson(text);

    expect(reading.ok).toBe(false);
    if (reading.ok) return;
    expect(reading.error.message).toContain(reason);
    expect(reading.error.at).toMatchObject({ line, column });
  });

  it("shows the offending line, and of a long line the part around the fault", () => {
    const short = readJson('{\r\n  "a": oops\r\n}');
    const long = readJson(`{"a": "${"x".repeat(500)}", oops}`);

    expect(!short.ok && short.error.at?.text).toBe('  "a": oops');
    expect(!long.ok && long.error.at?.text).toContain("oops");
    expect(!long.ok && long.error.at?.text.length).toBe(120);
  });

  it.each([
    ["too-deep", "[".repeat(201) + "]".repeat(201)],
    ["too-large", `"${"x".repeat(2 * 1024 * 1024)}"`],
    ["forbidden-member", '{"a": [{"__proto__": {}}]}'],
    ["forbidden-member", '{"\\u005f_proto__": {}}'],
  ])("refuses text that is %s", (code, text) => {
    expect(readJson(text)).toMatchObject({ ok: false, error: { code } });
  });
});
