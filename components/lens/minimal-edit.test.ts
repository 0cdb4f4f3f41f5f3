import fc from "fast-check";
import { expect, it } from "vitest";
import { minimalEdit } from "./minimal-edit";

it("replaces no more than what differs", () => {
  expect(minimalEdit('{"a": 1}', '{"a": 21}')).toEqual({ from: 6, to: 6, text: "2" });
  expect(minimalEdit("abc", "abc")).toBeUndefined();
  expect(minimalEdit("aa", "aaa")).toEqual({ from: 2, to: 2, text: "a" });
});

it("gives the new text when it is applied", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: "grapheme" }),
      (before, after) => {
        const edit = minimalEdit(before, after);
        const applied = edit
          ? before.slice(0, edit.from) + edit.text + before.slice(edit.to)
          : before;
        expect(applied).toBe(after);
      },
    ),
  );
});
