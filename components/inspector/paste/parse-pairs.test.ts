import { describe, expect, it } from "vitest";
import { parsePairs } from "./parse-pairs";

const read = (text: string) => parsePairs(text).entries.map(({ name, value }) => [name, value]);
const faults = (text: string) => parsePairs(text).unread;

describe("pasting names and values", () => {
  it("reads lines of a shell, of an .env file and of YAML", () => {
    expect(read("export STAGE=dev\n# note\nEMPTY=\nURL=https://a.b/?q=1\n")).toEqual([
      ["STAGE", "dev"],
      ["EMPTY", ""],
      ["URL", "https://a.b/?q=1"],
    ]);
    expect(read("objective: binary:logistic\neta: '0.2'\n- gamma: 4")).toEqual([
      ["objective", "binary:logistic"],
      ["eta", "0.2"],
      ["gamma", "4"],
    ]);
  });

  it("reads JSON with its own kinds of values, and keeps expressions", () => {
    const expression = { Get: "Parameters.Rounds" };
    expect(read(JSON.stringify({ a: 1, b: true, c: "x", d: expression, e: null }))).toEqual([
      ["a", 1],
      ["b", true],
      ["c", "x"],
      ["d", expression],
      ["e", ""],
    ]);
    expect(read('[{"Name": "A", "Value": "1"}, {"Key": "B", "Value": "2"}]')).toEqual([
      ["A", "1"],
      ["B", "2"],
    ]);
  });

  it("reads a dictionary of Python by its lines", () => {
    expect(read(`{\n  "num_round": 200,\n  'eta': 0.2,\n}`)).toEqual([
      ["num_round", "200"],
      ["eta", "0.2"],
    ]);
  });

  it("reads two columns with or without a heading", () => {
    expect(read("Name\tValue\neta\t0.2\nnote\ta, b")).toEqual([
      ["eta", "0.2"],
      ["note", "a, b"],
    ]);
    expect(read('eta,0.2\nnote,"a, b"')).toEqual([
      ["eta", "0.2"],
      ["note", "a, b"],
    ]);
  });

  it("says which lines it cannot read and why", () => {
    expect(faults("eta=0.2\n\nplease add this\ngamma: 1")).toEqual([
      {
        line: 3,
        text: "please add this",
        reason: "Expected name=value, name: value, or two columns.",
      },
    ]);
    expect(faults("a\t1\t2\nb\t1")).toEqual([
      { line: 1, text: "a\t1\t2", reason: "Expected two columns: name and value." },
    ]);
    expect(faults('{"a": [1]}')).toEqual([
      {
        line: 0,
        text: "a",
        reason: "Only single values fit here; this is a list or an object.",
      },
    ]);
    expect(faults('[{"Name": "A"}]')[0]?.reason).toBe("Item 1 is no name with a value.");
  });
});
