import { describe, expect, it } from "vitest";
import { graphOf } from "../../lib/pipeline/graph";
import { attritionPipeline } from "../../lib/templates/attrition";
import { codeSteps, numbersIn } from "../support/run-code-step";

const document = attritionPipeline();
const run = codeSteps(document);

it("the attrition example connects its steps from the data to the decision", () => {
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

describe("the attrition example's Python", () => {
  it("cleans and splits the employees", () => {
    const rows = employees(200);
    const messy = [...rows, rows[0], { ...rows[1], Age: "" }];
    const { read } = run("Process", { files: { "input/raw/employees.csv": toCsv(messy) } });

    const parts = ["train", "validation", "test"].map((name) =>
      numbersIn(read(`output/${name}/${name}.csv`)),
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
    const files = { "input/raw/employees.csv": "Name,Age\nAda,36\n" };
    expect(() => run("Process", { files })).toThrow("The table has no column 'Attrition'");
  });

  it("evaluates a model by its area under the ROC curve", () => {
    const rows = employees(60).map((row) => encoded(row).split(",").map(Number));
    const { result } = run("Evaluate", {
      files: { "input/test/test.csv": rows.map((row) => row.join()).join("\n") },
      model: { column: 1, weight: -1, step: 5, bias: 0 },
    });

    const scores = rows.map((row) => -Math.floor((row[1] ?? 0) / 5));
    const labels = rows.map((row) => row[0] === 1);
    expect(result()).toEqual({ auc: expect.closeTo(pairwiseAuc(labels, scores), 12) });
  });
});

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
