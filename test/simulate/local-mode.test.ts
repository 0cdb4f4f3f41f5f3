import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inBranch, pipelineWith } from "@/lib/pipeline/testing";
import type { Run } from "@/lib/simulate/run";
import { asking, runOf, stepIn, stepOf } from "@/lib/simulate/testing";
import type { JsonObject, JsonValue } from "@/lib/utils/json";
import { type Asked, someQuestion } from "./some-conditions";

/**
 * AWS's own local mode (SDK v2, `sagemaker.local.pipeline`) runs the same conditions; CONDITIONS and CONDITION_SEED
 * choose others.
 */
const SEED = Number(process.env.CONDITION_SEED ?? 20_261_125);
const COUNT = Number(process.env.CONDITIONS ?? 500);
const PYTHON = path.resolve(import.meta.dirname, "../../.venv-sdk2/bin/python");
const LEAST_SHARE = 0.06; // of true, of false, and of none, or the agreement would say little

const MESSAGE: JsonObject = {
  "Std:Join": {
    On: " ",
    Values: [{ Get: "Parameters.S" }, { Get: "Parameters.I" }, { Get: "Parameters.F" }, 1],
  },
};

/** Why local mode may answer otherwise. It compares as Python does; JSON has one type of numbers, and no truth is one. */
const DIFFERENCES = {
  "whole with fraction":
    "Python's int is not of float's type, so local mode refuses to see whether they are equal",
  "truth with number": "Python's bool is an int, so local mode compares it with numbers",
} as const;

describe(`${COUNT} random conditions from seed ${SEED}`, () => {
  it("are decided as by SageMaker's local mode, but for reasons that are listed", {
    timeout: 120_000,
  }, () => {
    expect(existsSync(PYTHON), "There is no .venv-sdk2. Run: node scripts/setup.mjs sdk").toBe(
      true,
    );
    const questions = fc.sample(someQuestion, { seed: SEED, numRuns: COUNT });
    const theirs = localMode(questions);
    const ours = questions.map(ourAnswer);
    const differing = questions.flatMap((question, index) => {
      const [our, their] = [ours[index], theirs[index]];
      if (our?.outcome === their?.outcome && our?.message === their?.message) return [];
      return [{ question, our, their, reason: reasonFor(our?.run) }];
    });

    for (const known of Object.keys(DIFFERENCES))
      console.log(`${differing.filter(({ reason }) => reason === known).length} differ: ${known}`);
    expect(theirs).toHaveLength(COUNT);
    expect(differing.filter(({ reason }) => reason === undefined)).toEqual([]);
    for (const outcome of [true, false, null]) {
      const share = theirs.filter((answer) => answer.outcome === outcome).length / COUNT;
      console.log(`${Math.round(100 * share)} % are ${outcome === null ? "not decided" : outcome}`);
      expect(share).toBeGreaterThan(LEAST_SHARE);
    }
  });
});

interface Answer {
  readonly outcome: boolean | null;
  /** Of the Fail step in the branch that is taken. */
  readonly message?: string;
}

function ourAnswer({ conditions, parameters, values }: Asked): Answer & { readonly run: Run } {
  const fails = (name: string, when: "true" | "false") =>
    stepOf("Fail", name, { Arguments: { ErrorMessage: MESSAGE } }, inBranch("Choose", when));
  const plain = pipelineWith(
    asking("Choose", conditions),
    fails("Yes", "true"),
    fails("No", "false"),
  );
  const pipeline = { ...plain.pipeline, name: "Local" };
  const run = runOf({ ...plain, pipeline, parameters }, { parameters: values });
  const { outcome } = stepIn(run, "Choose").decision ?? {};
  const message = outcome === undefined ? undefined : stepIn(run, outcome ? "Yes" : "No").reason;
  return { run, outcome: outcome ?? null, ...(message !== undefined && { message }) };
}

function localMode(questions: readonly Asked[]): readonly Answer[] {
  const input = questions.map((each) => JSON.stringify({ ...each, message: MESSAGE })).join("\n");
  const script = path.resolve(import.meta.dirname, "../sdk/run_local_pipelines.py");
  const { stdout, stderr, status } = spawnSync(PYTHON, [script], {
    input,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  expect(status, stderr).toBe(0);
  return stdout
    .trim()
    .split("\n")
    .map((line) => {
      const { outcome, reason } = JSON.parse(line);
      const message = /^Step '(?:Yes|No)' failed with message: (.*)$/s.exec(reason)?.[1];
      return { outcome, ...(message !== undefined && { message }) };
    });
}

/** Which listed difference a condition has in it. */
function reasonFor(run: Run | undefined): keyof typeof DIFFERENCES | undefined {
  const comparisons = run ? (stepIn(run, "Choose").decision?.comparisons ?? []) : [];
  const pairs = comparisons.flatMap(({ left, operator, right }) =>
    [right].flat().map((other) => ({ operator, values: [left.value, other.value] as const })),
  );
  if (
    pairs.some(({ operator, values }) =>
      operator === "Equals" || operator === "NotEquals" ? isMixed(values) : false,
    )
  )
    return "whole with fraction";
  return pairs.some(({ values }) => hasTypes(values, "boolean", "number"))
    ? "truth with number"
    : undefined;
}

function isMixed([left, right]: readonly [JsonValue, JsonValue]): boolean {
  return (
    hasTypes([left, right], "number", "number") &&
    Number.isInteger(left) !== Number.isInteger(right)
  );
}

function hasTypes(
  [left, right]: readonly [JsonValue, JsonValue],
  one: string,
  other: string,
): boolean {
  return [typeof left, typeof right].sort().join() === [one, other].sort().join();
}
