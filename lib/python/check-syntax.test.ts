import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkPythonSyntax } from "./check-syntax";

const BROKEN: readonly (readonly [text: string, line: number, message: string])[] = [
  ["def f(:\n  pass\n", 1, "A closing “)” is missing."],
  ["def f()\n  pass\n", 1, "A “:” is missing at the end of this line."],
  ["if x\n  y = 1\n", 1, "A “:” is missing at the end of this line."],
  ["if x:\npass\n", 1, "An indented block is missing after this line."],
  [
    "def f():\n    a = 1\n      b = 2\n",
    3,
    "This line is indented further than the one before it.",
  ],
  ["def f():\n    a = 1\n  b = 2\n", 3, "The indentation fits no block around this line."],
  ["x = 'abc\n", 1, "This string is not closed."],
  ['x = """abc\n', 1, "This string is not closed."],
  ["rows = [1, 2\ny = 3\n", 1, "A closing “]” is missing."],
  ["row = {'a': 1, 'b': 2\n", 1, "A closing “}” is missing."],
  ["print 'done'\n", 1, "Python 3 has no print statement. Write print(…) with parentheses."],
  ["try:\n    pass\n", 1, "“try” needs an “except” or a “finally” after its block."],
  ["total = 1 +\n", 1, "Something is missing after this."],
  ["x = ?\n", 1, "Python does not expect “?” here."],
];

describe("syntax errors found without running anything", () => {
  it.each(BROKEN)("marks %j on line %i", (text, line, message) => {
    const [first] = checkPythonSyntax(text);
    expect(first).toMatchObject({ line, message });
    expect(() =>
      execFileSync("python3", ["-c", "compile(open(0).read(), '', 'exec')"], {
        input: text,
        stdio: "pipe",
      }),
    ).toThrow();
  });

  it("says where, for a marker in the editor", () => {
    expect(checkPythonSyntax("a = 1\nb = $2\n")).toEqual([
      { line: 2, column: 5, from: 10, to: 11, message: "Python does not expect “$” here." },
    ]);
  });

  it("accepts Python 3 that the grammar alone does not", () => {
    const text = `
def rows(path):
    with (open(path) as first, open(path) as second,):
        for name, *rest in first:
            yield
    with connect() as self.client:
        half = 1. / 2.
    with pair() as (x, y):
        match x:
            case Point():
                pass
            case {}:
                pass
`;
    expect(checkPythonSyntax(text)).toEqual([]);
  });

  it("finds nothing in Python's own library", () => {
    const folder = execFileSync("python3", ["-c", "import json; print(json.__path__[0])"])
      .toString()
      .trim();
    const library = path.dirname(folder);
    const files = [
      folder,
      path.join(library, "asyncio"),
      path.join(library, "email"),
      path.join(library, "importlib"),
    ]
      .flatMap((each) => readdirSync(each).map((name) => path.join(each, name)))
      .filter((file) => file.endsWith(".py"));
    expect(files.length).toBeGreaterThan(40);
    const refused = files.filter(
      (file) => checkPythonSyntax(readFileSync(file, "utf8")).length > 0,
    );
    expect(refused).toEqual([]);
  });
});
