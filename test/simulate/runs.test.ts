import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadShapes } from "@/lib/aws/load-shapes";
import { printRun } from "@/lib/simulate/print-run";
import { simulate } from "@/lib/simulate/simulate";
import { runOf } from "@/lib/simulate/testing";
import { TEMPLATES } from "@/lib/templates/templates";
import { randomDesign } from "../random-designs/random-design";
import { runFaults } from "./run-faults";
import { someRun } from "./some-design";

/**
 * RUN_SEED and RUNS choose others:
 *
 *     RUN_SEED=7 RUNS=20000 npx vitest run test/simulate
 */
const SEED = Number(process.env.RUN_SEED ?? 20_261_125);
const RUNS = Number(process.env.RUNS ?? 2_000);
const DESIGNS = 400; // made by the editor's commands, which takes longer
const COLUMNS = 100;

describe(`simulated runs from seed ${SEED}`, { timeout: 300_000 }, () => {
  it(`of ${RUNS} random designs keep the order, the branches and the limit, and end each step once`, () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(someRun, ({ document, input }) => {
        const run = runOf(document, input);
        for (const { status } of run.steps) seen.add(status);
        for (const { kind } of run.events) seen.add(kind);
        expect(runFaults(document, run)).toEqual([]);
      }),
      { seed: SEED, numRuns: RUNS },
    );
    // The property would say little of what never came up.
    expect([...seen].sort()).toEqual(EVERYTHING);
  });

  it("are the same for the same seed, byte for byte", () => {
    fc.assert(
      fc.property(someRun, ({ document, input }) => {
        const copy = structuredClone(document);
        expect(JSON.stringify(runOf(copy, input))).toBe(JSON.stringify(runOf(document, input)));
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it(`of ${DESIGNS} designs that an author made, with slips, are told or refused`, async () => {
    const library = await loadShapes();
    let told = 0;
    for (let seed = SEED; seed < SEED + DESIGNS; seed += 1) {
      const document = randomDesign(seed, library);
      const run = simulate(document, { seed, parameters: {} });
      if (!run.ok) {
        expect(run.error.message, String(seed)).toMatch(/\S.*[.?]$/);
        continue;
      }
      told += 1;
      expect({ seed, faults: runFaults(document, run.value) }).toEqual({ seed, faults: [] });
      const wide = printRun(run.value)
        .split("\n")
        .filter((line) => [...line].length > COLUMNS);
      expect(wide).toEqual([]);
    }
    console.log(`${told} of ${DESIGNS} designs could be simulated`);
    expect(told).toBeGreaterThan(DESIGNS / 3);
  });

  it.each(TEMPLATES)("of the template $id end either way", ({ build }) => {
    const document = build();
    const ends = new Set<string>();
    for (let seed = 0; seed < 40; seed += 1) {
      const run = runOf(document, { seed });
      expect(runFaults(document, run)).toEqual([]);
      ends.add(run.status);
    }
    expect([...ends].sort()).toEqual(["failed", "succeeded"]);
  });
});

const EVERYTHING = [
  "condition-decided",
  "failed",
  "not-started",
  "pipeline-failed",
  "pipeline-started",
  "pipeline-stopped",
  "pipeline-succeeded",
  "skipped",
  "step-failed",
  "step-retrying",
  "step-skipped",
  "step-started",
  "step-stopped",
  "step-succeeded",
  "step-waiting",
  "stopped",
  "succeeded",
];
