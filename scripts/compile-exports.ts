/**
 * Exports designs as Python, has the real SDKs compile them, and compares what comes out with our definition.
 *
 *     npx tsx scripts/compile-exports.ts                        templates, test/oracle/sdk_emitted, test/sdk/definitions
 *     npx tsx scripts/compile-exports.ts --corpus ../shared     the corpus' definitions in place of the last
 *     … --only <part of a name>    … --sdk v2|v3    … --keep <folder>    … --report <file>
 *
 * Prints a row per definition and SDK, then the totals. Fails when one differs without a listed reason
 * (compile-exports/known-differences.ts),
 * when the templates' projects do not pass their own tests in an environment of their own (.venv-project-*),
 * when too few steps are purely idiomatic or made by the SDK's own classes, or when Black or ruff objects.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { loadShapes } from "../lib/aws/load-shapes";
import { exportDefinition } from "../lib/export/export-definition";
import { exportPython } from "../lib/export/python/export-python";
import type { StepReport } from "../lib/export/python/export-report";
import type { Sdk } from "../lib/steps/python/contract";
import { err, ok, type Result } from "../lib/utils/result";
import {
  type Case,
  corpusCases,
  emittedCases,
  ownCases,
  templateCases,
} from "./compile-exports/cases";
import {
  compileWith,
  type Job,
  styleFaults,
  type Verdict,
  writeProject,
} from "./compile-exports/judge";
import { reasonFor } from "./compile-exports/known-differences";
import { ownVenv } from "./compile-exports/own-venv";
import { checkProjects } from "./compile-exports/projects";
import { table } from "./compile-exports/table";

const FORMS = ["idiomatic", "extended", "exact"] as const;
/** Least share of steps that must be made by the SDK's own classes with nothing added, where the corpus is in. */
const LEAST_IDIOMATIC: Readonly<Record<Sdk, number>> = { v2: 0.95, v3: 0.81 };
/** The same, with steps counted that had members added. */
const LEAST_IN_SDK_CLASSES: Readonly<Record<Sdk, number>> = { v2: 0.96, v3: 0.94 };
const SHOWN_DIFFERENCES = 3;

interface Outcome {
  readonly id: string;
  readonly reports: readonly StepReport[];
  readonly isEqual: boolean;
  /** Why it had to differ, where it did. */
  readonly reasons: readonly string[];
  /** Differences and errors that no reason is listed for. */
  readonly faults: readonly string[];
}

const library = await loadShapes();
const { values: options } = parseArgs({
  options: {
    corpus: { type: "string" },
    only: { type: "string" },
    sdk: { type: "string" },
    keep: { type: "string" },
    report: { type: "string" },
  },
});

async function main(): Promise<number> {
  const cases = wantedCases();
  const folder = options.keep ?? mkdtempSync(path.join(tmpdir(), "exports-"));
  const sdks = (["v2", "v3"] as const).filter(
    (sdk) => options.sdk === undefined || options.sdk === sdk,
  );
  const projects = templateProjects(sdks, folder);
  let failed = 0;
  let passed = 0;
  for (const sdk of sdks) {
    const outcomes = judgeAll(sdk, cases, path.resolve(folder, sdk));
    print(sdk, outcomes);
    const bad = outcomes.filter(({ faults }) => faults.length > 0).length;
    const others = [
      ...shareFaults(sdk, outcomes),
      hasStyleFaults(path.join(folder, sdk)),
      ...(await projectFaults(projects.find((each) => each.sdk === sdk))),
    ];
    failed += bad + others.filter(Boolean).length;
    passed += outcomes.length - bad + others.filter((isBad) => !isBad).length;
  }
  if (!options.keep) rmSync(folder, { recursive: true });
  if (options.report) {
    mkdirSync(path.dirname(options.report), { recursive: true });
    writeFileSync(options.report, JSON.stringify({ passed, failed }));
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

function wantedCases(): readonly Case[] {
  const { only = "", corpus } = options;
  const own = [...templateCases(), ...emittedCases()];
  if (corpus === undefined) return [...own, ...ownCases()].filter(({ id }) => id.includes(only));
  const { cases, invalid } = corpusCases(corpus, library);
  console.log(`Left out, because they do not pass validation: ${invalid.join(", ") || "none"}`);
  return [...own, ...cases].filter(({ id }) => id.includes(only));
}

function judgeAll(sdk: Sdk, cases: readonly Case[], folder: string): readonly Outcome[] {
  mkdirSync(folder, { recursive: true });
  const exports = cases.map(({ id, document }) => {
    const exported = exportPython(document, { sdk, library });
    const root = path.join(folder, id);
    writeProject(root, exported.files);
    const expected = path.join(folder, `${id}.ours.json`);
    writeFileSync(expected, exportDefinition(document).text);
    const compiled = path.join(folder, `${id}.sdk.json`);
    const { region } = document.pipeline;
    const job: Job = { id, root, module: exported.module, region, expected, compiled };
    return { job, reports: exported.reports };
  });
  const verdicts = compileWith(
    sdk,
    exports.map(({ job }) => job),
    folder,
  );
  return exports.map(({ job, reports }) => ({
    id: job.id,
    reports,
    ...judged(
      sdk,
      verdicts.find(({ id }) => id === job.id),
    ),
  }));
}

function judged(
  sdk: Sdk,
  verdict: Verdict | undefined,
): Pick<Outcome, "isEqual" | "reasons" | "faults"> {
  if (verdict === undefined) return { isEqual: false, reasons: [], faults: ["not compiled"] };
  if ("error" in verdict) return { isEqual: false, reasons: [], faults: [verdict.error] };
  const { differences } = verdict;
  const unknown = differences.filter((each) => reasonFor(sdk, each) === undefined);
  return {
    isEqual: differences.length === 0,
    reasons: [...new Set(differences.flatMap((each) => reasonFor(sdk, each) ?? []))],
    faults: unknown.map(({ path: at, ours, sdk: theirs }) => {
      const short = (value: unknown) => JSON.stringify(value).slice(0, 160);
      return `${at}: ours ${short(ours)}, the SDK's ${short(theirs)}`;
    }),
  };
}

function print(sdk: Sdk, outcomes: readonly Outcome[]): void {
  const rows = outcomes.map(({ id, reports, isEqual, reasons, faults }) => [
    id,
    reports.length,
    ...FORMS.map((form) => count(reports, form)),
    isEqual ? "equal" : faults.length > 0 ? "DIFFERS" : "differs as listed",
    reasons.join("; "),
  ]);
  console.log(`\n${sdk}`);
  console.log(table([["definition", "steps", ...FORMS, "compiled", "reason"], ...rows]));
  for (const { id, reports, faults } of outcomes) {
    for (const { form, name, reasons } of reports)
      if (form !== "idiomatic") console.log(`  ${form}  ${id}  ${name}: ${reasons.join("; ")}`);
    for (const line of faults.slice(0, SHOWN_DIFFERENCES)) console.log(`  FAULT  ${id}  ${line}`);
  }
  const reports = outcomes.flatMap((outcome) => outcome.reports);
  const steps = reports.length;
  const share = (part: number) => `${part} of ${steps} steps (${percent(part, steps)} %)`;
  const equal = outcomes.filter(({ isEqual }) => isEqual).length;
  console.log(
    `${sdk}: ${equal} of ${outcomes.length} definitions equal; ${share(count(reports, "idiomatic"))} purely idiomatic; ${share(inSdkClasses(reports))} in the SDK's own classes, ${count(reports, "extended")} of them with members added`,
  );
}

interface Projects {
  readonly sdk: Sdk;
  readonly folder: string;
  readonly venv: Promise<Result<string, string>>;
}

/** Has their environments made, beside the compiling; the corpus' run leaves the projects to the other one. */
function templateProjects(sdks: readonly Sdk[], folder: string): readonly Projects[] {
  if (options.corpus !== undefined || options.only !== undefined) return [];
  return sdks.map((sdk) => {
    const root = path.resolve(folder, `projects-${sdk}`);
    const [first] = templateCases();
    const install = path.join(root, "install");
    if (first) writeProject(install, exportPython(first.document, { sdk, library }).files);
    return { sdk, folder: root, venv: settled(ownVenv(sdk, install)) };
  });
}

/** Whether each check of the templates' projects failed. */
async function projectFaults(projects: Projects | undefined): Promise<readonly boolean[]> {
  if (!projects) return [];
  const made = await projects.venv;
  if (!made.ok) console.log(`  FAULT  ${made.error}`);
  if (!made.ok) return [true];
  const venv = made.value;
  const failed: boolean[] = [];
  for (const each of templateCases()) {
    for (const { name, fault } of await checkProjects(each, { ...projects, library, venv })) {
      console.log(fault === "" ? `  passed ${name}` : `  FAULT  ${name}\n${fault}`);
      failed.push(fault !== "");
    }
  }
  return failed;
}

/** It may fail long before somebody asks. */
function settled(venv: Promise<string>): Promise<Result<string, string>> {
  return venv.then(ok, (error: Error) => err(error.message));
}

function count(reports: readonly StepReport[], wanted: StepReport["form"]): number {
  return reports.filter(({ form }) => form === wanted).length;
}

/** Steps that the SDK's classes make, some with members added. */
function inSdkClasses(reports: readonly StepReport[]): number {
  return reports.length - count(reports, "exact");
}

function percent(part: number, whole: number): string {
  return ((100 * part) / whole).toFixed(1);
}

/** Whether too few steps are purely idiomatic, and whether too few are made by the SDK's classes at all. */
function shareFaults(sdk: Sdk, outcomes: readonly Outcome[]): readonly boolean[] {
  if (options.only !== undefined || options.corpus === undefined) return [];
  const reports = outcomes.flatMap((outcome) => outcome.reports);
  const isTooFew = (part: number, least: number, what: string) => {
    const isBad = part < least * reports.length;
    if (isBad) console.log(`  FAULT  fewer than ${100 * least} % of the steps are ${what}`);
    return isBad;
  };
  return [
    isTooFew(count(reports, "idiomatic"), LEAST_IDIOMATIC[sdk], "purely idiomatic"),
    isTooFew(inSdkClasses(reports), LEAST_IN_SDK_CLASSES[sdk], "in the SDK's classes"),
  ];
}

function hasStyleFaults(folder: string): boolean {
  const faults = styleFaults(folder);
  if (faults !== "") console.log(`  FAULT  ${faults}`);
  return faults !== "";
}

process.exitCode = await main();
