import { spawnSync } from "node:child_process";
import path from "node:path";
import type { ShapeLibrary } from "../../lib/aws/shape-library";
import { exportPython, exportStepProject } from "../../lib/export/python/export-python";
import type { Sdk } from "../../lib/steps/python/contract";
import type { Case } from "./cases";
import { PYTHON, styleFaults, writeProject } from "./judge";

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
}

/** The projects of a template pass their own tests; its functions run as the service would run them. */
export function checkProjects(
  { id, document }: Case,
  { sdk, library, folder }: ProjectOptions,
): readonly ProjectCheck[] {
  const classes = path.join(folder, `${id}-classes`);
  const functions = path.join(folder, `${id}-functions`);
  writeProject(classes, exportPython(document, { sdk, library }).files);
  writeProject(functions, exportStepProject(document, { sdk, library }).files);
  const run = ["test/sdk/run_step_functions.py", functions, functionData(id)];
  return [
    ownTests(`${sdk} ${id}: tests of the project`, classes, sdk),
    ownTests(`${sdk} ${id}: tests of the project with functions`, functions, sdk),
    check(`${sdk} ${id}: functions run`, sdk, run),
    { name: `${sdk} ${id}: form of the project with functions`, fault: styleFaults(functions) },
  ];
}

/** What the functions of a template read: `template-delivery-time` has test/sdk/template_data/delivery_time.py. */
function functionData(id: string): string {
  return `test/sdk/template_data/${id.replace(/^template-/, "").replaceAll("-", "_")}.py`;
}

function ownTests(name: string, root: string, sdk: Sdk): ProjectCheck {
  return check(name, sdk, ["-m", "pytest", "-q", "-p", "no:cacheprovider"], root);
}

function check(name: string, sdk: Sdk, parameters: readonly string[], cwd = "."): ProjectCheck {
  const { status, stdout, stderr } = spawnSync(path.resolve(PYTHON[sdk]), ["-B", ...parameters], {
    cwd,
    encoding: "utf8",
  });
  return { name, fault: status === 0 ? "" : `${stdout}${stderr}` || "did not start" };
}
