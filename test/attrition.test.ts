import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toDefinition } from "../lib/export/definition";
import { stepByName } from "../lib/pipeline/find";
import { graphOf } from "../lib/pipeline/graph";
import { checkPythonSyntax } from "../lib/python/check-syntax";
import { codeFolder } from "../lib/steps/execute-code/generated-files";
import { kindOf } from "../lib/steps/registry";
import { attritionPipeline } from "../lib/templates/attrition";

const ROOT = path.join(import.meta.dirname, "..");
const document = attritionPipeline();

let work: string;
beforeAll(() => {
  work = mkdtempSync(path.join(tmpdir(), "attrition-"));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe("the attrition example as a definition", () => {
  it("is the same every time", () => {
    expect(attritionPipeline()).toEqual(document);
    expect(JSON.stringify(toDefinition(attritionPipeline()))).toBe(
      JSON.stringify(toDefinition(document)),
    );
  });

  it("is one that SageMaker would take", () => {
    const python = path.join(ROOT, ".venv/bin/python");
    expect(existsSync(python), "There is no .venv. Run: node scripts/setup.mjs python").toBe(true);
    const file = path.join(work, "attrition.json");
    writeFileSync(file, JSON.stringify(toDefinition(document), null, 2));
    const check = path.join(ROOT, "test/oracle/check_definition.py");
    const found = execFileSync(python, [
      check,
      "--strict",
      "--no-published",
      "--json",
      file,
    ]).toString();
    expect(JSON.parse(found)).toEqual({ [file]: [] });
  });

  it("connects its steps from the data to the decision", () => {
    const names = new Map(document.steps.map(({ id, definition }) => [id, definition.Name]));
    const { edges, dangling } = graphOf(document);
    const lines = edges.map(({ kind, from, to }) => `${names.get(from)} ${kind} ${names.get(to)}`);
    expect(dangling).toEqual([]);
    expect([...new Set(lines)]).toEqual([
      "Process data Train",
      "Train data Evaluate",
      "Process data Evaluate",
      "Evaluate data GoodEnough",
      "Train data Register",
      "Evaluate data Register",
      "GoodEnough branch Register",
      "Register data Deploy",
      "GoodEnough branch Deploy",
      "Evaluate data Stop",
      "GoodEnough branch Stop",
    ]);
  });

  it("is drawn by the kinds that it is made of", () => {
    for (const step of document.steps)
      expect(kindOf(step).recognise(exported(step.definition.Name))).toBe(true);
  });

  it("lies on the canvas's grid with no two cards in one place", () => {
    const places = Object.values(document.canvas.positions);
    for (const { x, y } of places) expect([x % 4, y % 4]).toEqual([0, 0]);
    expect(new Set(places.map(({ x, y }) => `${x},${y}`)).size).toBe(document.steps.length);
  });

  it("has Python without syntax errors", () => {
    for (const text of Object.values(document.files)) expect(checkPythonSyntax(text)).toEqual([]);
  });
});

describe("the attrition example's Python", () => {
  it("cleans and splits the employees", () => {
    const rows = employees(200);
    const messy = [...rows, rows[0], { ...rows[1], Age: "" }];
    const base = folder("process");
    write(path.join(base, "input/raw/employees.csv"), toCsv(messy));
    run("Process", base);

    const parts = ["train", "validation", "test"].map((name) =>
      readNumbers(path.join(base, `output/${name}/${name}.csv`)),
    );
    expect(parts.map((part) => part.length)).toEqual([140, 30, 30]);
    const all = parts.flat();
    // label, Age, MonthlyIncome, OverTime as No and Yes; identifier and constant column left out
    expect(new Set(all.map((row) => row.length))).toEqual(new Set([5]));
    expect(all.map((row) => row.join()).toSorted()).toEqual(rows.map(encoded).toSorted());
    for (const part of parts) {
      const left = part.filter(([label]) => label === 1).length;
      expect(left / part.length).toBeCloseTo(0.25, 1);
    }
  });

  it("says what is wrong with a table that it cannot use", () => {
    const base = folder("wrong-table");
    write(path.join(base, "input/raw/employees.csv"), "Name,Age\nAda,36\n");
    expect(() => run("Process", base)).toThrow("The table has no column 'Attrition'");
  });

  it("evaluates a model by its area under the ROC curve", () => {
    const base = folder("evaluate");
    const rows = employees(60).map((row) => encoded(row).split(",").map(Number));
    write(path.join(base, "input/test/test.csv"), rows.map((row) => row.join()).join("\n"));
    packModel(base, { column: 1, weight: -1, step: 5 });
    run("Evaluate", base, { PYTHONPATH: standIn() });

    const result: unknown = JSON.parse(
      readFileSync(path.join(base, "output/result/result.json"), "utf8"),
    );
    const scores = rows.map((row) => -Math.floor((row[1] ?? 0) / 5));
    const labels = rows.map((row) => row[0] === 1);
    expect(result).toEqual({ auc: expect.closeTo(pairwiseAuc(labels, scores), 12) });
  });
});

function exported(name: string) {
  const step = stepByName(document, name);
  if (!step) throw new Error(`The example has no step ${name}.`);
  return kindOf(step).compile?.(step, document) ?? step.definition;
}

function folder(name: string): string {
  const made = path.join(work, name);
  mkdirSync(made, { recursive: true });
  return made;
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Runs a step's `main.py` as SageMaker would, with `base` in the place of /opt/ml/processing. */
function run(stepName: string, base: string, env: Readonly<Record<string, string>> = {}): void {
  const step = stepByName(document, stepName);
  if (!step) throw new Error(`The example has no step ${stepName}.`);
  const code = path.join(base, "input/code");
  for (const { name, text } of codeFolder(step, document)) write(path.join(code, name), text);
  expect(readdirSync(code)).toContain("main.py");
  execFileSync("python3", [path.join(code, "main.py")], {
    env: { ...process.env, ...env, PIPEWRIGHT_BASE: base },
    stdio: "pipe",
  });
}

type Employee = Readonly<
  Record<"EmployeeNumber" | "Age" | "Attrition" | "Over18" | "MonthlyIncome" | "OverTime", string>
>;

/** A quarter of them left; the young leave more often, so that a model has something to find. */
function employees(count: number): readonly Employee[] {
  return Array.from({ length: count }, (_, index) => ({
    EmployeeNumber: String(index + 1),
    Age: String(index % 4 === 0 ? 20 + (index % 23) : 25 + (index % 31)),
    Attrition: index % 4 === 0 ? "Yes" : "No",
    Over18: "Y",
    MonthlyIncome: String(2000 + index * 7),
    OverTime: index % 3 === 0 ? "Yes" : "No",
  }));
}

function encoded({ Age, Attrition, MonthlyIncome, OverTime }: Employee): string {
  const overTime = OverTime === "Yes" ? [0, 1] : [1, 0];
  return [Attrition === "Yes" ? 1 : 0, Number(Age), Number(MonthlyIncome), ...overTime].join();
}

function toCsv(rows: readonly (Partial<Employee> | undefined)[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => Object.values(row ?? {}).join());
  return [columns.join(), ...lines, ""].join("\r\n");
}

function readNumbers(file: string): readonly (readonly number[])[] {
  return readFileSync(file, "utf8")
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(",").map(Number));
}

/** Every pair of one who left and one who stayed: the definition of the AUC, counted out. */
function pairwiseAuc(labels: readonly boolean[], scores: readonly number[]): number {
  let won = 0;
  let pairs = 0;
  labels.forEach((left, first) => {
    if (!left) return;
    labels.forEach((alsoLeft, second) => {
      if (alsoLeft) return;
      const difference = (scores[first] ?? 0) - (scores[second] ?? 0);
      pairs += 1;
      won += difference > 0 ? 1 : difference === 0 ? 0.5 : 0;
    });
  });
  return won / pairs;
}

function packModel(base: string, model: Readonly<Record<string, number>>): void {
  write(path.join(base, "model/xgboost-model"), JSON.stringify(model));
  mkdirSync(path.join(base, "input/model"), { recursive: true });
  const archive = path.join(base, "input/model/model.tar.gz");
  execFileSync("tar", ["-czf", archive, "-C", path.join(base, "model"), "xgboost-model"]);
}

/** A module named xgboost with the four calls that Evaluate makes; its model scores by steps in one column. */
function standIn(): string {
  const modules = folder("stand-in");
  writeFileSync(
    path.join(modules, "xgboost.py"),
    `import csv, json

class DMatrix:
    def __init__(self, uri):
        path, options = uri.split("?")
        assert options == "format=csv&label_column=0", options
        with open(path, newline="") as file:
            self.rows = [[float(value) for value in row] for row in csv.reader(file)]
    def get_label(self):
        return [row[0] for row in self.rows]

class Booster:
    def load_model(self, path):
        self.model = json.load(open(path))
    def predict(self, matrix):
        column, weight, step = (self.model[name] for name in ("column", "weight", "step"))
        return [weight * (row[column] // step) for row in matrix.rows]
`,
  );
  return modules;
}
