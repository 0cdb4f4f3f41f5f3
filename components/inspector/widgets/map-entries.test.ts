import { describe, expect, it } from "vitest";
import { mergeEntries, moveEntry, renameEntry } from "./map-entries";

const MAP = { objective: "binary:logistic", num_round: "200", eta: "0.2" };

describe("a table of names and values", () => {
  it("keeps the order of its rows when one is renamed", () => {
    expect(Object.keys(renameEntry(MAP, "num_round", "rounds") ?? {})).toEqual([
      "objective",
      "rounds",
      "eta",
    ]);
  });

  it("moves a row to another place", () => {
    const names = (move: Parameters<typeof moveEntry>[1]) => Object.keys(moveEntry(MAP, move));
    expect(names({ from: 0, to: 2 })).toEqual(["num_round", "eta", "objective"]);
    expect(names({ from: 2, to: 0 })).toEqual(["eta", "objective", "num_round"]);
  });

  it("does not let two rows have one name", () => {
    expect(renameEntry(MAP, "eta", "objective")).toBeUndefined();
    expect(renameEntry(MAP, "eta", "eta")).toBe(MAP);
  });

  it("takes pasted rows in at the end and replaces those it has", () => {
    expect(
      Object.entries(
        mergeEntries(MAP, [
          ["gamma", "4"],
          ["eta", "0.3"],
          ["", "lost"],
        ]),
      ),
    ).toEqual([
      ["objective", "binary:logistic"],
      ["num_round", "200"],
      ["eta", "0.3"],
      ["gamma", "4"],
    ]);
  });
});
