import { describe, expect, it } from "vitest";
import { jsonEqual } from "./json";

describe("equality as JSON", () => {
  it("ignores the order of members and minds the order of lists", () => {
    expect(jsonEqual({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toBe(true);
    expect(jsonEqual([1, 2], [2, 1])).toBe(false);
  });

  it("tells lists, objects, null and missing members apart", () => {
    expect(jsonEqual([], {})).toBe(false);
    expect(jsonEqual(null, {})).toBe(false);
    expect(jsonEqual({ a: 1 }, { a: 1, b: 1 })).toBe(false);
    expect(jsonEqual({ a: null }, { b: null })).toBe(false);
    expect(jsonEqual({ toString: null }, { valueOf: null })).toBe(false);
  });
});
