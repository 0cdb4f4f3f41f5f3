import { describe, expect, it } from "vitest";
import { insertLines } from "./insert-lines";

const paste = (list: readonly string[], index: number) =>
  insertLines({ List: list }, ["List"], { index, lines: ["x", "y"] });

describe("pasting several lines into one entry of a list", () => {
  it("fills a blank entry and goes on behind it", () => {
    expect(paste(["a", "", "b"], 1)).toEqual(["a", "x", "y", "b"]);
  });

  it("keeps an entry that says something", () => {
    expect(paste(["a", "b"], 0)).toEqual(["a", "x", "y", "b"]);
  });
});
