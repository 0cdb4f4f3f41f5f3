import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { z } from "zod";
import type { Verdict } from "./finding";

const ORACLE = "test/oracle/check_definition.py";
const FILES_AT_A_TIME = 1_000; // the arguments of a command may not be longer than the system allows
const REPORT = z.record(
  z.string(),
  z.array(z.object({ level: z.string(), path: z.string(), message: z.string() })),
);

/** What `check_definition.py --strict` says of each file; Python starts once for many of them. */
export async function askOracle(files: readonly string[]): Promise<ReadonlyMap<string, Verdict>> {
  const verdicts = new Map<string, Verdict>();
  for (let from = 0; from < files.length; from += FILES_AT_A_TIME) {
    const some = files.slice(from, from + FILES_AT_A_TIME);
    const output = await runPython([ORACLE, "--json", "--strict", "--no-published", ...some]);
    for (const [file, findings] of Object.entries(REPORT.parse(JSON.parse(output)))) {
      verdicts.set(file, {
        passes: findings.length === 0,
        findings: findings.map(({ level, ...rest }) => ({
          ...rest,
          level: level === "error" ? "error" : "doubt",
        })),
      });
    }
  }
  return verdicts;
}

/** Standard output of the virtual environment's Python; a status of 1 says only that there are findings. */
export function runPython(parameters: readonly string[]): Promise<string> {
  const python = [process.env.ORACLE_PYTHON, ".venv/bin/python"].find(
    (file) => file !== undefined && existsSync(file),
  );
  if (python === undefined) throw new Error("No Python with botocore: `npm test` prepares .venv.");
  return new Promise((resolve, reject) => {
    execFile(python, [...parameters], { maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      if (error && error.code !== 1) reject(new Error(`${error.message}\n${stderr}`));
      else resolve(stdout);
    });
  });
}
