import { cpSync, existsSync } from "node:fs";
import path from "node:path";
import type { ShapeLibrary } from "../../lib/aws/shape-library";
import { exportPython, exportStepProject } from "../../lib/export/python/export-python";
import type { Sdk } from "../../lib/steps/python/contract";
import type { Case } from "./cases";
import { PYTHON, styleFaults, writeProject } from "./judge";
import { runOwnTests } from "./own-venv";
import { runProcess } from "./run-process";

/** One thing that an exported project has to do. */
export interface ProjectCheck {
  readonly name: string;
  /** What it said instead; empty when it did. */
  readonly fault: string;
}

interface ProjectOptions {
  readonly sdk: Sdk;
  readonly library: ShapeLibrary;
  readonly folder: string;
  /** The environment that was made of the project's own lists. */
  readonly venv: string;
}

/**
 * The projects of a template pass their own tests; its functions run as the service would run them. Each of them takes
 * seconds to import an SDK, so they run side by side.
 */
export function checkProjects(
  { id, document }: Case,
  { sdk, library, folder, venv }: ProjectOptions,
): Promise<readonly ProjectCheck[]> {
  const classes = path.join(folder, `${id}-classes`);
  const functions = path.join(folder, `${id}-functions`);
  writeProject(classes, exportPython(document, { sdk, library }).files);
  writeProject(functions, exportStepProject(document, { sdk, library }).files);
  for (const root of [classes, functions]) addSamples(id, root);
  const run = ["test/sdk/run_step_functions.py", functions, functionData(id)];
  return Promise.all([
    ownTests(`${sdk} ${id}: tests of the project`, classes, venv),
    ownTests(`${sdk} ${id}: tests of the project with functions`, functions, venv),
    check(`${sdk} ${id}: functions run`, sdk, run),
    { name: `${sdk} ${id}: form of the project with functions`, fault: styleFaults(functions) },
  ]);
}

/** What the functions of a template read: `template-delivery-time` has test/sdk/template_data/delivery_time.py. */
function functionData(id: string): string {
  return `test/sdk/template_data/${id.replace(/^template-/, "").replaceAll("-", "_")}.py`;
}

/** Sample files for the code of a template, laid where its engineer would put them. */
function addSamples(id: string, root: string): void {
  const samples = path.join("test/sdk/sample_data", id);
  if (existsSync(samples)) cpSync(samples, path.join(root, "tests/data"), { recursive: true });
}

async function ownTests(name: string, root: string, venv: string): Promise<ProjectCheck> {
  const { isPassed, text } = await runOwnTests(root, venv);
  const counts = text.match(/\d+ passed[^=\n]*/)?.[0] ?? "";
  return { name: `${name}, in its own environment: ${counts}`, fault: isPassed ? "" : text };
}

async function check(name: string, sdk: Sdk, parameters: readonly string[]): Promise<ProjectCheck> {
  const { isPassed, text } = await runProcess(path.resolve(PYTHON[sdk]), ["-B", ...parameters]);
  return { name, fault: isPassed ? "" : text };
}
