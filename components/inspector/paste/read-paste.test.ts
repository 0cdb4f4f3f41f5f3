import { describe, expect, it, vi } from "vitest";
import { tagsField } from "@/lib/steps/tags-field";
import { readPairs } from "./read-pairs";
import { readRecords } from "./read-records";
import { readTexts } from "./read-texts";

describe("what is pasted", () => {
  it("names what comes twice and what it replaces, and is taken over in one change", () => {
    const write = vi.fn();
    const map = { eta: "0.1", gamma: "4" };
    const reading = readPairs('{"eta": 0.2}', { map, isText: true, write });
    expect(reading).toMatchObject({
      count: 1,
      unread: [],
      notes: ["There already, will be replaced: eta."],
    });
    reading.apply();
    expect(write.mock.calls).toEqual([[{ eta: "0.2", gamma: "4" }]]);
    expect(readPairs("a=1\na=2", { map, isText: true, write })).toMatchObject({
      count: 1,
      notes: ["Given more than once, the last counts: a."],
    });
  });

  it("keeps numbers where a table takes them", () => {
    const write = vi.fn();
    readPairs('{"rounds": 3}', { map: {}, isText: false, write }).apply();
    expect(write).toHaveBeenCalledWith({ rounds: 3 });
  });

  it("puts an entry of the same name in its place and others at the end", () => {
    const item = tagsField("Tags").item;
    const write = vi.fn();
    const entries = [
      { Key: "team", Value: "a" },
      { Key: "stage", Value: "dev" },
    ];
    if (item) readRecords("team=b\nowner=kim", { item, entries, write }).apply();
    expect(write).toHaveBeenCalledWith([
      { Key: "team", Value: "b" },
      { Key: "stage", Value: "dev" },
      { Key: "owner", Value: "kim" },
    ]);
  });

  it("adds texts in place of blank ones", () => {
    const write = vi.fn();
    readTexts('["--rows", 10]', { items: ["python3", ""], write }).apply();
    expect(write).toHaveBeenCalledWith(["python3", "--rows", "10"]);
    expect(readTexts('[{"a": 1}]', { items: [], write }).unread[0]?.reason).toBe(
      "Item 1 is no text.",
    );
  });
});
