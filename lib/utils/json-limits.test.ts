import { describe, expect, it } from "vitest";
import { checkJsonLimits, JSON_LIMITS } from "./json-limits";

describe("JSON limits", () => {
  const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;

  it("takes 200 levels and refuses 201, as text and as a value", () => {
    expect(codeOf(nested(200))).toBe("none");
    expect(codeOf(nested(201))).toBe("too-deep");
    expect(codeOf(JSON.parse(nested(200)))).toBe("none");
    expect(codeOf(JSON.parse(nested(201)))).toBe("too-deep");
  });

  it("refuses a million open brackets without running out of stack", () => {
    expect(codeOf("[".repeat(1_000_000))).toBe("too-deep");
    let value: unknown = [];
    for (let depth = 0; depth < 1_000_000; depth += 1) value = [value];
    expect(codeOf(value)).toBe("too-deep");
  });

  it("does not count brackets inside strings", () => {
    expect(codeOf(JSON.stringify({ a: `\\"${"[".repeat(500)}` }))).toBe("none");
  });

  it("counts bytes, not characters", () => {
    const half = "é".repeat(JSON_LIMITS.maxBytes / 2 - 1);
    expect(codeOf(`"${half}"`)).toBe("none");
    expect(codeOf(`"${half}é"`)).toBe("too-large");
    expect(codeOf([half, "é"])).toBe("too-large");
  });

  it.each(["__proto__", "constructor", "prototype"])("refuses a member called %s", (member) => {
    expect(codeOf(JSON.parse(`{"a": [{"${member}": {}}]}`))).toBe("forbidden-member");
    expect(codeOf({ a: member })).toBe("none");
  });

  it("refuses what JSON cannot hold", () => {
    for (const value of [undefined, Number.NaN, Number.POSITIVE_INFINITY, () => 1, new Date(0)]) {
      expect(codeOf([value])).toBe("not-json-value");
    }
  });
});

function codeOf(input: unknown): string {
  const checked = checkJsonLimits(input);
  return checked.ok ? "none" : checked.error.code;
}
