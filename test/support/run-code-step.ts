import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll } from "vitest";
import type { PipelineDocument } from "../../lib/pipeline/document";
import { stepByName } from "../../lib/pipeline/find";
import { codeFolder } from "../../lib/steps/execute-code/generated-files";

const STAND_INS = path.join(import.meta.dirname, "../stand_ins");

/** What a step of Execute code reads, by its place below /opt/ml/processing: `input/raw/employees.csv`. */
export interface StepRun {
  readonly files: Readonly<Record<string, string>>;
  /** A model as SageMaker's XGBoost packs it, for the stand-in: see test/stand_ins/xgboost.py. */
  readonly model?: Readonly<Record<"column" | "weight" | "step" | "bias", number>>;
  /** Words of the command line: `--holdout-days`, `3`. */
  readonly words?: readonly string[];
}

/** What it left behind. */
export interface StepOutcome {
  readonly read: (file: string) => string;
  readonly result: () => unknown;
}

/** Runs the steps of a design as SageMaker would, each in a folder of its own that is removed after the tests. */
export function codeSteps(document: PipelineDocument) {
  const work = mkdtempSync(path.join(tmpdir(), "pipewright-step-"));
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  return function run(stepName: string, { files, model, words = [] }: StepRun): StepOutcome {
    const step = stepByName(document, stepName);
    if (!step) throw new Error(`The design has no step ${stepName}.`);
    const base = mkdtempSync(path.join(work, `${stepName}-`));
    for (const [name, text] of Object.entries(files)) write(path.join(base, name), text);
    for (const { name, text } of codeFolder(step, document))
      write(path.join(base, "input/code", name), text);
    if (model) packModel(base, model);
    execFileSync("python3", [path.join(base, "input/code/main.py"), ...words], {
      env: { ...process.env, PYTHONPATH: STAND_INS, PIPEWRIGHT_BASE: base },
      stdio: "pipe",
    });
    const read = (file: string) => readFileSync(path.join(base, file), "utf8");
    return { read, result: () => JSON.parse(read("output/result/result.json")) };
  };
}

function packModel(base: string, model: Readonly<Record<string, number>>): void {
  write(path.join(base, "model/xgboost-model"), JSON.stringify(model));
  mkdirSync(path.join(base, "input/model"), { recursive: true });
  const archive = path.join(base, "input/model/model.tar.gz");
  execFileSync("tar", ["-czf", archive, "-C", path.join(base, "model"), "xgboost-model"]);
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The numbers of a CSV text, a list for each line. */
export function numbersIn(text: string): readonly (readonly number[])[] {
  return text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(",").map(Number));
}
