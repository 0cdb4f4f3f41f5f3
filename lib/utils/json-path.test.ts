import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonObject } from "./json";
import { formatPath, getAt, parsePath, removeAt, setAt, setMember, startsWith } from "./json-path";

describe("paths into JSON", () => {
  it("writes a path as people do", () => {
    expect(formatPath(["Inputs", 0, "S3Input", "S3Uri"])).toBe("Inputs[0].S3Input.S3Uri");
    expect(formatPath(["Environment", "MY KEY"])).toBe("Environment['MY KEY']");
    expect(formatPath([])).toBe("");
  });

  it("reads back every path it writes", () => {
    const key = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.nat(1000));
    fc.assert(
      fc.property(fc.array(key), (path) => {
        expect(parsePath(formatPath(path))).toEqual(path);
      }),
    );
  });

  it.each(["a..b", "a[", "a[x]", "a['b"])("refuses %s", (text) => {
    expect(() => parsePath(text)).toThrow(RangeError);
  });

  const root = { a: { list: [{ x: 1 }, { x: 2 }] }, b: { kept: true } } satisfies JsonObject;

  it("reads a value, and nothing where the way ends early or a name is inherited", () => {
    expect(getAt(root, ["a", "list", 1, "x"])).toBe(2);
    expect(getAt(root, ["a", "list", "1"])).toBeUndefined();
    expect(getAt(root, ["a", 0])).toBeUndefined();
    expect(getAt(root, ["toString"])).toBeUndefined();
  });

  it("sets a value, keeps the order of members and shares what it does not touch", () => {
    const changed = setMember(root, ["a", "list", 0, "x"], 9);

    expect(JSON.stringify(changed)).toBe('{"a":{"list":[{"x":9},{"x":2}]},"b":{"kept":true}}');
    expect(changed.b).toBe(root.b);
    expect(getAt(changed, ["a", "list", 1])).toBe(root.a.list[1]);
    expect(root.a.list[0]?.x).toBe(1);
  });

  it("creates what is missing on the way: lists before numbers, objects before names", () => {
    expect(setAt(undefined, ["a", 0, "b"], 1)).toEqual({ a: [{ b: 1 }] });
  });

  it("reads what it set, at every path, and leaves all else alone", () => {
    const key = fc.oneof(fc.constantFrom("a", "b", "c"), fc.nat(2));
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 4 }), fc.integer(), (path, value) => {
        const rooted = ["root", ...path];
        const changed = setMember({ ...root }, rooted, value);

        expect(getAt(changed, rooted)).toBe(value);
        expect(changed.b).toBe(root.b);
      }),
    );
  });

  it("removes a member or a list item, and nothing where there is none", () => {
    expect(removeAt(root, ["a", "list", 0])).toEqual({ ...root, a: { list: [{ x: 2 }] } });
    expect(removeAt(root, ["b", "kept"])).toEqual({ ...root, b: {} });
    expect(removeAt(root, ["a", "none", 3])).toEqual(root);
    expect(removeAt(root, ["a", "list", 5])).toEqual(root);
  });

  it("compares the beginnings of paths", () => {
    expect(startsWith(["a", 0, "b"], ["a", 0])).toBe(true);
    expect(startsWith(["a"], ["a", 0])).toBe(false);
  });
});
