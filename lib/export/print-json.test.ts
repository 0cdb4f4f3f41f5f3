import { describe, expect, it } from "vitest";
import type { JsonValue } from "../utils/json";
import { DEFAULT_STYLE, printJson } from "./print-json";

describe("printing JSON", () => {
  const value = { b: [], a: [1, { c: {} }], "": null, t: true };

  it.each([
    [2, 2],
    [3, 3],
    ["tab" as const, "\t"],
  ])("indents by %j as JSON.stringify does", (indent, expected) => {
    const style = { ...DEFAULT_STYLE, indent, finalNewline: false };

    expect(printJson(value, { style })).toBe(JSON.stringify(value, null, expected));
  });

  it("writes two spaces and a final line break unless told otherwise", () => {
    expect(printJson(value)).toBe(`${JSON.stringify(value, null, 2)}\n`);
  });

  it("writes one line as Python's json module does", () => {
    const style = { ...DEFAULT_STYLE, indent: null, escapesNonAscii: true, finalNewline: false };

    expect(printJson({ a: [1, "é😀\u007f\n"], b: {} }, { style })).toBe(
      '{"a": [1, "\\u00e9\\ud83d\\ude00\\u007f\\n"], "b": {}}',
    );
  });

  it("writes one line without spaces", () => {
    const style = {
      ...DEFAULT_STYLE,
      indent: null,
      spaceAfterColon: false,
      spaceAfterComma: false,
      finalNewline: false,
    };

    expect(printJson(value, { style })).toBe(JSON.stringify(value));
  });

  it("ends every line as the style says", () => {
    const style = { ...DEFAULT_STYLE, lineEnd: "\r\n" as const };

    expect(printJson([1], { style })).toBe("[\r\n  1\r\n]\r\n");
  });

  it("asks for the spelling of a number by its place", () => {
    const spelling = (path: readonly unknown[]) => (path.join("/") === "a/0" ? "1.0" : undefined);

    expect(printJson(value, { spelling })).toContain("1.0,");
    expect(printJson({ a: ["1", 1] }, { spelling })).not.toContain("1.0");
  });

  it("prints what 1,000 conditions in each other need", () => {
    let deep: JsonValue = [];
    for (let level = 0; level < 3000; level += 1) deep = [deep];

    expect(printJson(deep, { style: { ...DEFAULT_STYLE, indent: null } }).length).toBe(6003);
  });
});
