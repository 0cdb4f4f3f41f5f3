import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { z } from "zod";
import type { Verdict } from "./finding";

const REPORT = z.record(
  z.string(),
  z.array(z.object({ level: z.string(), path: z.string(), message: z.string() })),
);

/** What `check_definition.py --strict` says of each file; one Python process judges them all. */
export async function askOracle(files: readonly string[]): Promise<ReadonlyMap<string, Verdict>> {
  const output = await runPython(["test/oracle/check_many.py"], files.join("\n"));
  const found = Object.entries(REPORT.parse(JSON.parse(output)));
  return new Map(
    found.map(([file, all]) => {
      const findings = all.map(({ level, ...rest }) => ({
        ...rest,
        level: level === "error" ? ("error" as const) : ("doubt" as const),
      }));
      return [file, { passes: findings.length === 0, findings }];
    }),
  );
}

/** Standard output of the virtual environment's Python. */
export function runPython(parameters: readonly string[], input = ""): Promise<string> {
  const python = [process.env.ORACLE_PYTHON, ".venv/bin/python"].find(
    (file) => file !== undefined && existsSync(file),
  );
  if (python === undefined) throw new Error("No Python with botocore: `npm test` prepares .venv.");
  const child = spawn(python, [...parameters], { stdio: ["pipe", "pipe", "pipe"] });
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    const [output, faults]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on("data", (chunk) => output.push(chunk));
    child.stderr.on("data", (chunk) => faults.push(chunk));
    child.on("error", reject);
    child.on("close", (status) => {
      if (status === 0) resolve(Buffer.concat(output).toString("utf8"));
      else reject(new Error(`Python ended with ${status}: ${Buffer.concat(faults)}`));
    });
  });
}
