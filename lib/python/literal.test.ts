import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonValue } from "../utils/json";
import { pythonLiteral } from "./literal";

const READ_BACK = [
  "import ast, json, sys",
  "lines = json.load(sys.stdin)",
  "print(json.dumps([ast.literal_eval(line) for line in lines]))",
].join("\n");

/** What Python makes of the literals. */
function readBack(literals: readonly string[]): unknown {
  const output = execFileSync("python3", ["-c", READ_BACK], { input: JSON.stringify(literals) });
  return JSON.parse(output.toString());
}

describe("a JSON value as Python text", () => {
  it("uses Python's words and Black's quotes", () => {
    const value = { rows: 5, ratio: 0.8, strict: true, label: null, names: ['a "b"', "it's"] };
    expect(pythonLiteral(value)).toBe(
      '{"rows": 5, "ratio": 0.8, "strict": True, "label": None, "names": [\'a "b"\', "it\'s"]}',
    );
  });

  it("puts one entry on a line when the value does not fit on one", () => {
    const long = "x".repeat(60);
    expect(pythonLiteral({ first: long, second: [long] })).toBe(
      `{\n    "first": "${long}",\n    "second": ["${long}"],\n}`,
    );
  });

  it("counts the columns before it", () => {
    expect(pythonLiteral(["x".repeat(60)], { column: 40 })).toBe(`[\n    "${"x".repeat(60)}",\n]`);
  });

  it("keeps hostile text inside its quotes", () => {
    const hostile = [
      '"; import os; os.system("true") #',
      '"""',
      "'''\n\"\"\"\nraise SystemExit",
      "\\",
      '\\"',
      "line\r\nbreak\u2028\u2029\u0085",
      "\u202Eevil\u2066",
      "\u0000\u001b[31m",
      "{__import__('os')}",
      "%(name)s {name}",
      "émoji 🎉 日本",
    ];
    expect(readBack(hostile.map((text) => pythonLiteral(text)))).toEqual(hostile);
    for (const text of hostile) expect(pythonLiteral(text)).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
  });

  it("is read back by Python as the same value, whatever it holds", () => {
    const values = fc.sample(fc.jsonValue({ noUnicodeString: false, maxDepth: 3 }), {
      numRuns: 300,
      seed: 20261123,
    }) as JsonValue[]; // jsonValue makes JSON
    expect(readBack(values.map((value) => pythonLiteral(value)))).toEqual(
      JSON.parse(JSON.stringify(values)),
    );
  }, 30_000); // one Python process, beside other suites

  it("writes half a surrogate pair so that the file can be stored as UTF-8", () => {
    expect(pythonLiteral("\ud800")).toBe('"\\ud800"');
  });

  it("refuses numbers that JSON does not have", () => {
    expect(() => pythonLiteral(Number.NaN)).toThrow(RangeError);
  });
});
