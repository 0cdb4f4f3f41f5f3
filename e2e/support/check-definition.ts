import { spawnSync } from "node:child_process";

const ORACLE = "test/oracle/check_definition.py";

/** The errors that the oracle finds in a definition; its warnings and notes are left out. */
export function definitionErrors(file: string): readonly string[] {
  const { stdout, stderr, status, error } = spawnSync(
    ".venv/bin/python",
    [ORACLE, "--strict", file],
    { encoding: "utf8" },
  );
  if (error) throw new Error(`The oracle did not start: ${error.message}. Run npm test once.`);
  if (status === null || status > 1) throw new Error(`The oracle failed: ${stderr}`);
  const errors = stdout.split("\n").filter((line) => line.trimStart().startsWith("error"));
  if (status === 1 && errors.length === 0) throw new Error(`The oracle refused it: ${stdout}`);
  return errors;
}
