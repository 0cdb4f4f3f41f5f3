import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { loadShapes } from "../lib/aws/load-shapes";
import type { ShapeLibrary } from "../lib/aws/shape-library";
import { definitionPath } from "../lib/export/definition-path";
import { importText } from "../lib/import/import-text";
import { stepId } from "../lib/pipeline/ids";
import { validate } from "../lib/validate/validate";

/**
 * Runs our rules and the Python oracle over every definition in a folder and prints where they differ:
 *
 *     npx tsx scripts/compare-with-oracle.ts <folder> [--strict]
 *
 * Without `--strict` errors are compared; with it, warnings count too.
 */
const [folder = "test/oracle/sdk_emitted", ...flags] = process.argv.slice(2);
const levels = flags.includes("--strict") ? ["error", "warning", "warn"] : ["error"];
const python = [".venv/bin/python", process.env.ORACLE_PYTHON ?? ""].find((file) =>
  existsSync(file),
);
if (!python)
  throw new Error("No Python with botocore: run the setup for .venv, or set ORACLE_PYTHON.");

/** What a definition cannot show, because it is about the design around it. */
const DESIGN_ONLY = new Set(["placeholder-role", "placeholder-bucket", "invalid-pipeline-name"]);

type Findings = readonly { readonly path: string; readonly text: string }[];

function ourFindings(text: string, library: ShapeLibrary): Findings {
  let count = 0;
  const newId = () => {
    count += 1;
    return stepId(`s${count}`);
  };
  const imported = importText(text, { newId });
  if (!imported.ok) return [{ path: imported.error.path ?? "$", text: imported.error.message }];
  const { document } = imported.value;
  return validate(document, library)
    .filter(({ severity, code }) => levels.includes(severity) && !DESIGN_ONLY.has(code))
    .map(({ at, code, message }) => ({
      path: definitionPath(document, at),
      text: `${code} ${message}`,
    }));
}

function oracleFindings(
  interpreter: string,
  files: readonly string[],
): ReadonlyMap<string, Findings> {
  const output = run(interpreter, ["test/oracle/check_definition.py", "--json", ...files]);
  const found: Record<string, { level: string; path: string; message: string }[]> =
    JSON.parse(output);
  return new Map(
    Object.entries(found).map(([file, findings]) => [
      file,
      findings
        .filter(({ level }) => levels.includes(level))
        .map(({ path: at, message }) => ({ path: at, text: message })),
    ]),
  );
}

/** Standard output; the oracle's exit status says only that there are errors. */
function run(command: string, parameters: readonly string[]): string {
  try {
    return execFileSync(command, parameters, { encoding: "utf8", maxBuffer: 1 << 28 });
  } catch (error) {
    if (
      error instanceof Error &&
      "stdout" in error &&
      typeof error.stdout === "string" &&
      error.stdout
    )
      return error.stdout;
    throw error;
  }
}

/** `a` without what stands at a path of `b`. */
function onlyIn(a: Findings, b: Findings): readonly string[] {
  const paths = new Set(b.map((finding) => finding.path));
  return a
    .filter((finding) => !paths.has(finding.path))
    .map((finding) => `${finding.path}  ${finding.text}`);
}

const library = await loadShapes();
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => path.join(folder, name));
const oracle = oracleFindings(python, files);
let agreeing = 0;
let samePaths = 0;
for (const file of files) {
  const ours = ourFindings(readFileSync(file, "utf8"), library);
  const theirs = oracle.get(file) ?? [];
  const agrees = ours.length > 0 === theirs.length > 0;
  const [ourExtra, theirExtra] = [onlyIn(ours, theirs), onlyIn(theirs, ours)];
  if (agrees) agreeing += 1;
  if (ourExtra.length + theirExtra.length === 0) samePaths += 1;
  console.log(
    `${agrees ? "agree " : "differ"}  ${path.basename(file)}  ours ${ours.length}, oracle ${theirs.length}`,
  );
  for (const line of ourExtra) console.log(`    ours only    ${line}`);
  for (const line of theirExtra) console.log(`    oracle only  ${line}`);
}
console.log(
  `${agreeing} of ${files.length} agree on pass or fail; ${samePaths} at the same paths throughout`,
);
