import { describe, expect, it } from "vitest";
import { detectTextStyle } from "./detect-text-style";

describe("the layout of an imported text", () => {
  const value = { a: [1, { b: "x" }], c: 2 };

  it.each([
    [2, 2],
    [4, 4],
    ["\t", "tab"],
    [undefined, null],
  ])("has the indentation %j", (indent, expected) => {
    expect(detectTextStyle(JSON.stringify(value, null, indent)).indent).toBe(expected);
  });

  it("has spaces after colons and commas, or none, whatever stands inside texts", () => {
    expect(detectTextStyle('{"a:b,c": 1, "d": 2}')).toMatchObject({
      spaceAfterColon: true,
      spaceAfterComma: true,
    });
    expect(detectTextStyle('{"a: b, c":1,"d":2}')).toMatchObject({
      spaceAfterColon: false,
      spaceAfterComma: false,
    });
  });

  it("escapes characters beyond ASCII only where the text does", () => {
    expect(detectTextStyle('["\\u00e9"]').escapesNonAscii).toBe(true);
    expect(detectTextStyle('["\\u001f"]').escapesNonAscii).toBe(false);
    expect(detectTextStyle('["é", "\\u00e9"]').escapesNonAscii).toBe(false);
  });

  it("ends in a line break or not, of one kind or the other", () => {
    expect(detectTextStyle("{}\n")).toMatchObject({ finalNewline: true, lineEnd: "\n" });
    expect(detectTextStyle('{\r\n  "a": 1\r\n}')).toMatchObject({
      finalNewline: false,
      lineEnd: "\r\n",
      indent: 2,
    });
  });
});
