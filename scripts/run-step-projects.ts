/**
 * Exports the templates as projects of functions and has each function run by the SDK's own runner, offline.
 *
 *     npx tsx scripts/run-step-projects.ts [--sdk v2|v3]
 *
 * What the functions read is made here: a table of employees, a model, and a stand-in for the image's xgboost. Fails when a
 * function fails, or when none is there.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { loadShapes } from "../lib/aws/load-shapes";
import { exportStepProject } from "../lib/export/python/export-python";
import type { Sdk } from "../lib/steps/python/contract";
import { attritionPipeline } from "../lib/templates/attrition";
import { writeProject } from "./compile-exports/judge";

const PYTHON: Readonly<Record<Sdk, string>> = {
  v2: ".venv-sdk2/bin/python",
  v3: ".venv-sdk3/bin/python",
};

const { values: options } = parseArgs({ options: { sdk: { type: "string" } } });

async function main(): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), "step-projects-"));
  const fixtures = writeFixtures(folder);
  let failed = 0;
  let passed = 0;
  for (const sdk of ["v2", "v3"] as const) {
    if (options.sdk && options.sdk !== sdk) continue;
    const outcome = await runTemplate(sdk, path.join(folder, sdk), fixtures);
    console.log(`${sdk}: ${outcome.isGood ? "passed" : "FAILED"}\n${outcome.text}`);
    if (outcome.isGood) passed += 1;
    else failed += 1;
  }
  rmSync(folder, { recursive: true });
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

async function runTemplate(sdk: Sdk, root: string, fixtures: string) {
  const library = await loadShapes();
  writeProject(root, exportStepProject(attritionPipeline(), { sdk, library }).files);
  const parameters = ["-B", "test/sdk/run_step_functions.py", root, fixtures];
  const { status, stdout, stderr } = spawnSync(PYTHON[sdk], parameters, { encoding: "utf8" });
  return { isGood: status === 0, text: status === 0 ? stdout : stdout + stderr.slice(-4_000) };
}

/** @returns the file that names the fixtures. */
function writeFixtures(folder: string): string {
  const at = (name: string) => path.join(folder, name);
  mkdirSync(at("modules"));
  writeFileSync(at("modules/xgboost.py"), XGBOOST);
  writeFileSync(at("employees.csv"), employees());
  writeFileSync(at("xgboost-model"), "{}");
  execFileSync("tar", ["-czf", at("model.tar.gz"), "-C", folder, "xgboost-model"]);
  const fixtures = {
    objects: {
      "s3://amzn-s3-demo-bucket/attrition/employees.csv": at("employees.csv"),
      "s3://amzn-s3-demo-bucket/model/model.tar.gz": at("model.tar.gz"),
    },
    properties: {
      "Steps.Train.ModelArtifacts.S3ModelArtifacts": "s3://amzn-s3-demo-bucket/model/model.tar.gz",
    },
    modules: [at("modules")],
  };
  writeFileSync(at("fixtures.json"), JSON.stringify(fixtures));
  return at("fixtures.json");
}

/** A hundred rows; the young leave more often. */
function employees(): string {
  const rows = Array.from({ length: 100 }, (_, index) => {
    const age = 20 + ((index * 7) % 40);
    const left = age < 30 || index % 9 === 0 ? "Yes" : "No";
    return [index, age, index % 2 === 0 ? "Sales" : "Research", left].join(",");
  });
  return `EmployeeNumber,Age,Department,Attrition\n${rows.join("\n")}\n`;
}

/** The calls of xgboost that the template makes; its model is the age. */
const XGBOOST = `import csv


class DMatrix:
    def __init__(self, uri):
        path, _ = uri.split("?")
        with open(path, newline="") as file:
            self.rows = [[float(value) for value in row] for row in csv.reader(file)]

    def get_label(self):
        return [row[0] for row in self.rows]


class Booster:
    def load_model(self, path):
        self.path = path

    def predict(self, matrix):
        return [-row[1] for row in matrix.rows]
`;

process.exitCode = await main();
