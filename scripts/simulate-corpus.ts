/**
 * Simulates every real definition, with any value for a parameter that has none, and reports those that break: a run is
 * to be told or refused in words, and to keep the order, the branches and the limit.
 *
 *     npx tsx scripts/simulate-corpus.ts <folder>
 *
 * The folder holds `corpus/definitions/*.json`. The last line says how many passed.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { importText } from "../lib/import/import-text";
import { stepId } from "../lib/pipeline/ids";
import { printRun } from "../lib/simulate/print-run";
import { simulate } from "../lib/simulate/simulate";
import { fillInParameters } from "../test/simulate/fill-in-parameters";
import { runFaults } from "../test/simulate/run-faults";

const SEEDS = 10;

function main([root]: readonly string[]): number {
  if (root === undefined) {
    console.error("Usage: npx tsx scripts/simulate-corpus.ts <folder>");
    return 2;
  }
  const folder = path.join(root, "corpus/definitions");
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const outcomes = files.sort().map((file) => outcomeOf(path.join(folder, file)));
  const refused = outcomes.filter(({ refusal }) => refusal);
  const broken = outcomes.filter(({ faults }) => faults.length > 0);
  for (const { file, refusal } of refused) console.log(`${file}: refused: ${refusal}`);
  for (const { file, faults } of broken) console.log(`${file}: ${faults.join("; ")}`);
  console.log(`${outcomes.length - refused.length} told, ${refused.length} refused in words`);
  console.log(`${outcomes.length - broken.length} passed, ${broken.length} failed`);
  return broken.length === 0 && outcomes.length > 0 ? 0 : 1;
}

interface Outcome {
  readonly file: string;
  readonly refusal?: string;
  readonly faults: readonly string[];
}

function outcomeOf(file: string): Outcome {
  try {
    return { file, ...simulated(readFileSync(file, "utf8")) };
  } catch (cause) {
    return { file, faults: [`it throws ${cause instanceof Error ? cause.stack : String(cause)}`] };
  }
}

function simulated(text: string): Omit<Outcome, "file"> {
  let count = 0;
  const imported = importText(text, { newId: () => stepId(`s${++count}`), name: "corpus" });
  if (!imported.ok) return { refusal: imported.error.message, faults: [] };
  const { document } = imported.value;
  const faults: string[] = [];
  for (let seed = 0; seed < SEEDS; seed += 1) {
    const run = simulate(document, { seed, parameters: fillInParameters(document) });
    if (!run.ok) return { refusal: run.error.message, faults };
    faults.push(...runFaults(document, run.value));
    if (printRun(run.value) === "") faults.push("nothing is told");
  }
  return { faults };
}

process.exitCode = main(process.argv.slice(2));
