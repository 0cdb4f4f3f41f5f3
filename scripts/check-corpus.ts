/**
 * Imports and exports real definitions and reports every one that does not come back as it was.
 *
 *     npx tsx scripts/check-corpus.ts <folder>
 *
 * The folder holds `corpus/definitions/*.json` and `oracle/sdk_emitted/*.json`. The last line but one says how many of
 * how many came back equal as JSON, member order included; the last how many came back byte for byte.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { exportDefinition } from "../lib/export/export-definition";
import { importDefinition } from "../lib/import/import-definition";
import { stepId } from "../lib/pipeline/ids";

const FOLDERS = ["corpus/definitions", "oracle/sdk_emitted"];

interface Outcome {
  readonly file: string;
  readonly fault?: string;
  readonly sameBytes: boolean;
}

function main([root]: readonly string[]): number {
  if (root === undefined) {
    console.error("Usage: npx tsx scripts/check-corpus.ts <folder>");
    return 2;
  }
  const outcomes = FOLDERS.flatMap((folder) => jsonFiles(path.join(root, folder))).map(checkFile);
  for (const { file, fault } of outcomes) if (fault) console.log(`${file}: ${fault}`);

  const equal = outcomes.filter(({ fault }) => fault === undefined).length;
  const same = outcomes.filter(({ sameBytes }) => sameBytes).length;
  console.log(`${equal}/${outcomes.length}`);
  console.log(`${same} of ${outcomes.length} byte for byte`);
  return equal === outcomes.length && equal > 0 ? 0 : 1;
}

/** Of the folder itself, not of those inside it. */
function jsonFiles(folder: string): readonly string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return names.sort().map((name) => path.join(folder, name));
}

function checkFile(file: string): Outcome {
  const text = readFileSync(file, "utf8");
  try {
    return { file, ...roundTrip(text) };
  } catch (cause) {
    return {
      file,
      fault: cause instanceof Error ? cause.message : String(cause),
      sameBytes: false,
    };
  }
}

function roundTrip(text: string): Omit<Outcome, "file"> {
  let count = 0;
  const imported = importDefinition(text, { newId: () => stepId(`s${++count}`) });
  if (!imported.ok) return { fault: `refused: ${imported.error.message}`, sameBytes: false };

  const exported = exportDefinition(imported.value.document).text;
  const sameBytes = exported === text;
  const before = JSON.stringify(JSON.parse(text)); // keeps member order, so order counts
  const after = JSON.stringify(JSON.parse(exported));
  return before === after ? { sameBytes } : { fault: difference(before, after), sameBytes };
}

function difference(before: string, after: string): string {
  let at = 0;
  while (before[at] === after[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 40), at + 40);
  return `differs at character ${at}: ${around(before)} became ${around(after)}`;
}

process.exitCode = main(process.argv.slice(2));
