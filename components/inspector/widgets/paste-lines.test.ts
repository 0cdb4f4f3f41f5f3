import { describe, expect, it } from "vitest";
import { pastedLines, pastedPairs } from "./paste-lines";

describe("pasting into a list", () => {
  it("makes an entry of each line that is not blank", () => {
    expect(pastedLines("python3\r\n\n  train.py \n")).toEqual(["python3", "train.py"]);
  });

  it("leaves a single line to the field", () => {
    expect(pastedLines("python3\n")).toBeUndefined();
  });
});

describe("pasting into a table", () => {
  it("reads names and values as people write them", () => {
    expect(pastedPairs("objective=binary:logistic\neta = 0.2\nmax_depth\t5")).toEqual([
      ["objective", "binary:logistic"],
      ["eta", "0.2"],
      ["max_depth", "5"],
    ]);
  });

  it("reads lines of JSON, Python and YAML", () => {
    expect(pastedPairs(`"num_round": "200",\n'eta': 0.2,\ngamma: 4`)).toEqual([
      ["num_round", "200"],
      ["eta", "0.2"],
      ["gamma", "4"],
    ]);
  });

  it("leaves a single name to the field, but takes a single pair", () => {
    expect(pastedPairs("objective")).toBeUndefined();
    expect(pastedPairs("eta=0.2")).toEqual([["eta", "0.2"]]);
  });
});
