import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Sdk } from "../../lib/steps/python/contract";
import type { JsonValue } from "../../lib/utils/json";

/** An export on disk, and the definition that the SDK should make of it. */
export interface Job {
  readonly id: string;
  readonly root: string;
  /** Path of the module with `get_pipeline`, below `root`. */
  readonly module: string;
  /** Of the design: the SDK takes images that it chooses itself from there. */
  readonly region: string;
  readonly expected: string;
  /** Where the SDK's definition is left for people to read. */
  readonly compiled: string;
}

/** What the SDK made of it: refused with an error, or compiled with differences, which are none when all is well. */
export type Verdict =
  | { readonly id: string; readonly error: string }
  | { readonly id: string; readonly differences: readonly Difference[] };

export interface Difference {
  readonly path: string;
  readonly ours: JsonValue;
  readonly sdk: JsonValue;
}

export const PYTHON: Readonly<Record<Sdk, string>> = {
  v2: ".venv-sdk2/bin/python",
  v3: ".venv-sdk3/bin/python",
};

/** Compiles all in one process: importing the SDK takes seconds. */
export function compileWith(sdk: Sdk, jobs: readonly Job[], folder: string): readonly Verdict[] {
  const jobsFile = path.join(folder, `jobs-${sdk}.json`);
  const verdictsFile = path.join(folder, `verdicts-${sdk}.json`);
  writeFileSync(jobsFile, JSON.stringify(jobs, null, 1));
  const parameters = ["-B", "test/sdk/compile_exports.py", jobsFile, verdictsFile];
  execFileSync(PYTHON[sdk], parameters, { stdio: ["ignore", "inherit", "inherit"] });
  return JSON.parse(readFileSync(verdictsFile, "utf8"));
}

/**
 * What Black and ruff would change or blame in a folder; empty when nothing. The folders of code steps are left out: they
 * hold the author's own files, which go out byte for byte.
 */
export function styleFaults(folder: string): string {
  const checks = [
    ["black", "--check", "--quiet", "--diff", "--extend-exclude", "/code/"],
    ["ruff", "check", "--no-cache", "--quiet", "--extend-exclude", "code"],
  ];
  return checks
    .map(([tool = "", ...options]) => {
      const { status, stdout, stderr } = spawnSync(
        PYTHON.v3,
        ["-m", tool, ...options, path.resolve(folder)],
        { encoding: "utf8", maxBuffer: 1 << 28 },
      );
      return status === 0 ? "" : `${tool}:\n${stdout}${stderr}`;
    })
    .join("");
}

/** Writes a project's files and returns its folder. */
export function writeProject(root: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
