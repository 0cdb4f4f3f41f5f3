import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ReturnedValue, Step } from "../../pipeline/document";
import { checkPythonSyntax } from "../../python/check-syntax";
import { appendEntry, INPUTS_PATH, newProcessingInput } from "../processing/processing-inputs";
import { addCodeArgument } from "./code-arguments";
import { setReturns } from "./code-returns";
import { generatedFiles } from "./generated-files";
import { starterFile } from "./starter-file";
import { BUCKET, newStep } from "./testing";

let base: string;
beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), "execute-code-"));
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

/** Runs a step's generated `main.py` beside its author's file; returns the value file's text. */
function run(step: Step, text: string, words: readonly string[] = []): string | undefined {
  const code = path.join(base, "input/code");
  mkdirSync(path.join(base, "input/data"), { recursive: true });
  mkdirSync(code, { recursive: true });
  writeFileSync(path.join(code, "process.py"), text);
  for (const file of generatedFiles(step)) writeFileSync(path.join(code, file.name), file.text);
  execFileSync("python3", [path.join(code, "main.py"), ...words], {
    cwd: base,
    env: { ...process.env, PIPEWRIGHT_BASE: base },
    stdio: "pipe",
  });
  const result = path.join(base, "output/result/result.json");
  return existsSync(result) ? readFileSync(result, "utf8") : undefined;
}

function returning(...names: readonly string[]): Step {
  const returns: readonly ReturnedValue[] = names.map((name) => ({ name, type: "Float" }));
  return setReturns(newStep(), returns, { bucket: BUCKET });
}

describe("the generated main.py", () => {
  it("calls the function with folders and converted arguments, and keeps what it returns", () => {
    let step = returning("seen");
    step = addCodeArgument(step, { name: "rows", type: "Integer" });
    step = addCodeArgument(step, { name: "ratio", type: "Float" });
    step = addCodeArgument(step, { name: "is_final", type: "Boolean" });
    step = addCodeArgument(step, { name: "note" });
    const text = `
def process(data, output, rows, ratio, is_final, note):
    assert data.is_dir() and output.is_dir()
    return {"seen": [data.name, output.name, rows, ratio, is_final, note], "more": 1}
`;
    const words = ["--rows", "-5", "--ratio", "0.5", "--is-final", "True", "--note", "--rows"];
    expect(JSON.parse(run(step, text, words) ?? "")).toEqual({
      seen: ["data", "output", -5, 0.5, true, "--rows"],
    });
  });

  it("refuses an argument of the wrong type before anything runs", () => {
    const step = addCodeArgument(newStep(), { name: "rows", type: "Integer" });
    expect(() => run(step, "def process(**others): ...", ["--rows", "many"])).toThrow(
      "invalid int value: 'many'",
    );
  });

  it("writes no result when none is declared", () => {
    expect(run(newStep(), "def process(data, output):\n    return 5\n")).toBeUndefined();
  });

  it("says which declared value is missing", () => {
    const text = 'def process(data, output):\n    return {"auc": 1}\n';
    expect(() => run(returning("auc", "rows"), text)).toThrow("without the keys ['rows']");
    expect(() => run(returning("auc"), "def process(data, output): ...\n")).toThrow(
      "has to return a dictionary",
    );
  });

  it("refuses values that JSON cannot hold, and takes those of NumPy", () => {
    const value = (python: string) => `class Number:
    def tolist(self):
        return 0.75

def process(data, output):
    return {"auc": ${python}}
`;
    expect(run(returning("auc"), value("Number()"))).toBe('{"auc": 0.75}\n');
    expect(() => run(returning("auc"), value("float('nan')"))).toThrow("not JSON compliant");
    expect(() => run(returning("auc"), value("object()"))).toThrow("process() returned a object");
  });

  it("keeps hostile names of an imported definition inside their quotes", () => {
    const hostile = '"]; open("owned", "w"); ["';
    let step = newStep("Process", {
      functionName: '")\nopen("owned", "w")#',
      entryFile: '"\\\n.py',
    });
    step = appendEntry(step, INPUTS_PATH, newProcessingInput(hostile, "s3://b/k"));
    step = setReturns(step, [{ name: '"""\nimport os\u2028', type: "String" }], { bucket: BUCKET });
    const [main] = generatedFiles(step);
    expect(checkPythonSyntax(main?.text ?? "")).toEqual([]);
    expect(() => run(step, "def process(**others): ...")).toThrow("ModuleNotFoundError");
    expect(existsSync(path.join(base, "owned"))).toBe(false);
  });

  it("comes with requirements.txt when the step lists packages", () => {
    const step = newStep("Process", { packages: ["pandas==2.3.0", "pyarrow"] });
    expect(generatedFiles(step).map(({ name }) => name)).toEqual(["main.py", "requirements.txt"]);
    expect(generatedFiles(step)[1]?.text).toBe("pandas==2.3.0\npyarrow\n");
    expect(generatedFiles(newStep()).map(({ name }) => name)).toEqual(["main.py"]);
  });

  it("runs the file that a new step begins with", () => {
    mkdirSync(path.join(base, "input/data"), { recursive: true });
    writeFileSync(path.join(base, "input/data/rows.csv"), "a,b\n1,2\n3,\n4,5\n");
    expect(checkPythonSyntax(starterFile("process"))).toEqual([]);
    run(newStep(), starterFile("process"));
    expect(readFileSync(path.join(base, "output/output/rows.csv"), "utf8")).toBe(
      "a,b\r\n1,2\r\n4,5\r\n",
    );
  });
});
