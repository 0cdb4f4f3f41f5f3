/**
 * Holds `pipewright validate` against the Python oracle's strict mode, and fails on a difference without a reason:
 *
 *     npx tsx scripts/compare-with-oracle.ts [folder | --table]
 *
 * The folder holds `corpus/definitions/*.json` and `oracle/sdk_emitted/*.json`; without one, the definitions in
 * `test/oracle/sdk_emitted` are compared. The oracle's mutants always are. Reasons: `test/agreement/differences.ts`;
 * `--table` prints them as `docs/oracle.md` shows them.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  compareFiles,
  definitionsIn,
  type FileComparison,
  writeMutants,
} from "../test/agreement/agreement";
import { differenceTable } from "../test/agreement/difference-table";
import { DIFFERENCES, OURS_ONLY } from "../test/agreement/differences";

const FOLDERS = ["corpus/definitions", "oracle/sdk_emitted"];
const OWN_FOLDER = "test/oracle/sdk_emitted";

async function main([root]: readonly string[]): Promise<number> {
  if (root === "--table") {
    console.log(differenceTable());
    return 0;
  }
  const folders = root === undefined ? [OWN_FOLDER] : FOLDERS.map((name) => path.join(root, name));
  const scratch = mkdtempSync(path.join(tmpdir(), "pipewright-mutants-"));
  try {
    const definitions = await compareFiles(folders.flatMap(definitionsIn));
    const mutants = await compareFiles(await writeMutants(scratch));
    return report(definitions, mutants);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function report(
  definitions: readonly FileComparison[],
  mutants: readonly FileComparison[],
): number {
  const all = [...definitions, ...mutants];
  printReasons(all);
  for (const { file, faults } of all) {
    for (const fault of faults) console.log(`${path.basename(file)}: ${fault}`);
  }

  const findings = sum(all.map(({ oracleFindings }) => oracleFindings));
  const met = sum(all.flatMap(({ matched }) => [...matched.values()]));
  const agreeing = definitions.filter(({ agrees }) => agrees).length;
  const caught = mutants.filter(({ hasError }) => hasError).length;
  const failed = all.filter(
    ({ faults, hasError }, index) =>
      faults.length > 0 || (index >= definitions.length && !hasError),
  ).length;
  console.log(`${all.length - failed} passed, ${failed} failed`);
  console.log(
    `oracle agreement ${agreeing}/${definitions.length}, paths ${met}/${findings}, mutants ${caught}/${mutants.length}`,
  );
  return failed === 0 && definitions.length > 0 ? 0 : 1;
}

function printReasons(all: readonly FileComparison[]): void {
  console.log(
    `${countOf(all, "same")} findings of the oracle's have one of ours at the same place.`,
  );
  for (const { name, reason } of DIFFERENCES) {
    const count = countOf(all, name);
    if (count > 0) console.log(`  ${count} said otherwise, ${name}: ${reason}`);
  }
  for (const [code, reason] of Object.entries(OURS_ONLY)) {
    const count = all.flatMap(({ extra }) => extra).filter((each) => each.code === code).length;
    if (count > 0) console.log(`  ${count} of ours alone, ${code}: ${reason}`);
  }
}

function countOf(all: readonly FileComparison[], name: string): number {
  return sum(all.map(({ matched }) => matched.get(name) ?? 0));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

process.exitCode = await main(process.argv.slice(2));
