import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { compareFiles, definitionsIn, faultsOf, writeMutants } from "./agreement";
import { askOracle } from "./ask-oracle";
import { askOurselves } from "./ask-ourselves";
import { compare } from "./compare";
import { differenceTable } from "./difference-table";

const EMITTED = "test/oracle/sdk_emitted";
const TIMEOUT_MS = 60_000; // Python and its models start slowly beside other suites
const STOP = `"Version": "2020-12-01", "Steps": [{"Name": "Stop", "Type": "Fail", "Arguments": {}}]}`;
const scratch = mkdtempSync(path.join(tmpdir(), "pipewright-agreement-"));
afterAll(() => rmSync(scratch, { recursive: true }));

describe("the command line and the oracle's strict mode", () => {
  it(
    "agree on everything that AWS's SDKs wrote, but for the listed differences",
    async () => {
      const comparisons = await compareFiles(definitionsIn(EMITTED));

      expect(comparisons).toHaveLength(28);
      expect(allFaults(comparisons)).toEqual([]);
    },
    TIMEOUT_MS,
  );

  it(
    "both catch every mutant, ours with an error",
    async () => {
      const comparisons = await compareFiles(await writeMutants(scratch));

      expect(comparisons).toHaveLength(68);
      expect(allFaults(comparisons)).toEqual([]);
      expect(comparisons.filter(({ hasError }) => !hasError).map(({ file }) => file)).toEqual([]);
    },
    TIMEOUT_MS,
  );

  it(
    "are told apart when a rule of ours does not speak",
    async () => {
      const file = path.join(EMITTED, "known_bad/v3_trainer_tags.json");
      const [ours, oracle] = [await askOurselves(file), (await askOracle([file])).get(file)];
      const findings = ours.findings.filter(({ code }) => code !== "unknown-member");

      expect(oracle && faultsOf(compare(ours, oracle))).toEqual([]);
      expect(oracle && faultsOf(compare({ ...ours, findings }, oracle))).not.toEqual([]);
      expect(oracle && compare({ passes: true, findings: [] }, oracle).agrees).toBe(false);
    },
    TIMEOUT_MS,
  );

  it(
    "agree on texts that no JSON parser reads alike",
    async () => {
      const texts = ['{"Version": "2020-12-01", "Steps": [NaN]}', `{"Version": "1", ${STOP}`];
      const files = texts.map((text, index) => {
        const file = path.join(scratch, `text-${index}.json`);
        writeFileSync(file, text);
        return file;
      });
      const comparisons = await compareFiles(files);

      expect(comparisons.map(({ agrees }) => agrees)).toEqual([true, true]);
    },
    TIMEOUT_MS,
  );

  it("differ only in ways that the documentation lists", () => {
    expect(readFileSync("docs/oracle.md", "utf8")).toContain(differenceTable());
  });
});

function allFaults(
  comparisons: readonly { readonly file: string; readonly faults: readonly string[] }[],
): readonly string[] {
  return comparisons.flatMap(({ file, faults }) =>
    faults.map((fault) => `${path.basename(file)}: ${fault}`),
  );
}
