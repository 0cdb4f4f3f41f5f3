import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadShapes } from "@/lib/aws/load-shapes";
import { STEP_TYPES } from "@/lib/aws/step-types";
import { compare } from "../agreement/compare";
import { type JudgedDesign, judgeDesigns } from "./judge-designs";
import { STRICTER } from "./stricter";

/**
 * RANDOM_SEED and RANDOM_DESIGNS choose others:
 *
 *     RANDOM_SEED=7 RANDOM_DESIGNS=5000 npx vitest run test/random-designs
 */
const SEED = Number(process.env.RANDOM_SEED ?? 20_261_124);
const COUNT = Number(process.env.RANDOM_DESIGNS ?? 2_000);
const LEAST_SHARE = 0.3; // of either verdict, or the agreement would say little

const scratch = mkdtempSync(path.join(tmpdir(), "pipewright-designs-"));
let judged: readonly JudgedDesign[] = [];
beforeAll(async () => {
  const seeds = Array.from({ length: COUNT }, (_, index) => SEED + index);
  judged = await judgeDesigns(seeds, { library: await loadShapes(), folder: scratch });
  console.log(summary(judged));
}, 300_000);
afterAll(() => rmSync(scratch, { recursive: true }), 60_000);

describe(`${COUNT} random designs from seed ${SEED}`, () => {
  it("never pass our rules and fail the oracle", () => {
    const gaps = judged.filter(({ ours, oracle }) => ours.passes && !oracle.passes);
    expect(gaps.map(({ seed, oracle }) => ({ seed, oracle: oracle.findings }))).toEqual([]);
  });

  it("have, for each finding of the oracle's, one of ours at the same place", () => {
    const missed = judged.flatMap(({ seed, ours, oracle }) =>
      compare(ours, oracle).missed.map((finding) => ({ seed, ...finding })),
    );
    expect(missed).toEqual([]);
  });

  it("fail our rules and pass the oracle only for a reason that is listed", () => {
    const unlisted = stricterOnes(judged).flatMap(({ seed, ours }) =>
      ours.findings
        .filter(({ code }) => !Object.hasOwn(STRICTER, code))
        .map((finding) => ({ seed, ...finding })),
    );
    expect(unlisted).toEqual([]);
  });

  it("are good and bad in fair shares, and of every type", () => {
    const good = judged.filter(({ oracle }) => oracle.passes);
    expect(good.length).toBeGreaterThan(COUNT * LEAST_SHARE);
    expect(judged.length - good.length).toBeGreaterThan(COUNT * LEAST_SHARE);
    expect(new Set(good.flatMap(({ types }) => types))).toEqual(new Set(Object.keys(STEP_TYPES)));
  });
});

function summary(designs: readonly JudgedDesign[]): string {
  const good = designs.filter(({ oracle }) => oracle.passes).length;
  const doubtful = designs.filter(
    ({ ours, oracle }) => !oracle.passes && !ours.findings.some(({ level }) => level === "error"),
  ).length;
  const codes = stricterOnes(designs).flatMap(({ ours }) => ours.findings.map(({ code }) => code));
  const reasons = [...new Set(codes)].map(
    (code) => `  ${codes.filter((each) => each === code).length} ${code}: ${STRICTER[code]}`,
  );
  return [
    `${designs.length} random designs from seed ${SEED}: ${good} pass the oracle, ${designs.length - good} fail it,`,
    `${doubtful} of those with doubts of ours and no error; ${stricterOnes(designs).length} fail ours alone:`,
    ...reasons,
  ].join("\n");
}

function stricterOnes(designs: readonly JudgedDesign[]): readonly JudgedDesign[] {
  return designs.filter(({ ours, oracle }) => oracle.passes && !ours.passes);
}
