import { readdirSync } from "node:fs";
import path from "node:path";
import { askOracle, runPython } from "./ask-oracle";
import { askOurselves } from "./ask-ourselves";
import { type Comparison, compare } from "./compare";
import { OURS_ONLY } from "./differences";

export interface FileComparison extends Comparison {
  readonly file: string;
  /** Whether an error of ours is told. */
  readonly hasError: boolean;
  /** Differences without a reason, in words. */
  readonly faults: readonly string[];
}

/** Our rules and the oracle's over the same files. */
export async function compareFiles(files: readonly string[]): Promise<readonly FileComparison[]> {
  const verdicts = await askOracle(files);
  const comparisons: FileComparison[] = [];
  for (const file of files) {
    const theirs = verdicts.get(file);
    if (!theirs) throw new Error(`The oracle says nothing of ${file}`);
    const ours = await askOurselves(file);
    const hasError = ours.findings.some(({ level }) => level === "error");
    const comparison = compare(ours, theirs);
    comparisons.push({ ...comparison, file, hasError, faults: faultsOf(comparison) });
  }
  return comparisons;
}

/** What speaks against an agreement, in words; nothing where every difference has its reason. */
export function faultsOf({ agrees, missed, extra }: Comparison): readonly string[] {
  return [
    ...(agrees ? [] : ["passes one of the two only"]),
    ...missed.map(({ level, path: at, message }) => `only the oracle: ${level} ${at}  ${message}`),
    ...extra
      .filter(({ code }) => !Object.hasOwn(OURS_ONLY, code))
      .map(({ level, path: at, code, message }) => `only ours: ${level} ${at}  ${code} ${message}`),
  ];
}

/** Of the folder itself, not of those inside it. */
export function definitionsIn(folder: string): readonly string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return names.sort().map((name) => path.join(folder, name));
}

/** The oracle's own mutants, written to `folder`: each is a definition of the SDK's that is spoilt in one place. */
export async function writeMutants(folder: string): Promise<readonly string[]> {
  await runPython(["test/oracle/export_mutants.py", folder]);
  return definitionsIn(folder);
}
