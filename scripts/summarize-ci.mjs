// Adds up what .ci/run left in test-results/:
// summarize-ci.mjs <status of npm test> <of the corpus check> <of the corpus' exports> <of the comparison with the oracle>
// <of the corpus' simulated runs>;
// all but the first may be "skipped".
import fs from "node:fs";

const FOLDER = "test-results";
const TAIL_LINES = 60;
// The scripts that `npm test` chains, in order.
const STAGES = ["setup", "lint", "typecheck", "unit", "oracle", "sdk", "e2e"];
const COUNTED = { unit: vitestCounts, oracle: pytestCounts, sdk: sdkCounts, e2e: playwrightCounts };

const [testStatus, corpusStatus, exportsStatus, agreementStatus, runsStatus] =
  process.argv.slice(2);
const EXTRAS = {
  corpus: corpusStatus,
  exports: exportsStatus,
  agreement: agreementStatus,
  runs: runsStatus,
};
const testLog = read("test.log");
const reached = lastStage();
const suites = [...stageResults(), ...Object.keys(EXTRAS).flatMap(extraResult)];

for (const suite of suites) {
  const { name, passed, failed, skipped } = suite;
  console.log(
    `${name}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`,
  );
}
for (const name of STAGES.slice(reached + 1)) console.log(`${name}: not run`);
if (testStatus !== "0") printTail("npm test", testLog);
for (const [name, status] of Object.entries(EXTRAS)) {
  if (status !== "0" && status !== "skipped") printTail(name, read(`${name}.log`));
}

const passed = sum("passed");
const failed = sum("failed");
fs.writeFileSync(
  `${FOLDER}/summary.json`,
  `${JSON.stringify({ passed, failed, suites }, null, 2)}\n`,
);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function stageResults() {
  return STAGES.slice(0, reached + 1).flatMap((name, index) => {
    const isFailed = index === reached && testStatus !== "0";
    if (name === "setup" && !isFailed) return []; // checks nothing
    const counts = COUNTED[name]?.() ?? { passed: isFailed ? 0 : 1, failed: 0, skipped: 0 };
    // A suite can fail without a failed test: a file that does not load, a server that does not start.
    return { name, ...counts, failed: isFailed ? Math.max(1, counts.failed) : counts.failed };
  });
}

/** npm heads each script with "> name@version script"; the last one named is where the chain ended. */
function lastStage() {
  const named = [...testLog.matchAll(/^> \S+@\S+ (\w+)$/gm)].map(([, script]) => script);
  return Math.max(0, ...named.map((script) => STAGES.indexOf(script)));
}

function vitestCounts() {
  const report = readJson("vitest.json");
  return (
    report && {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests,
    }
  );
}

function pytestCounts() {
  const [head] = read("pytest.xml").match(/<testsuite [^>]*>/) ?? [];
  if (!head) return undefined;
  const count = (name) => Number(head.match(new RegExp(` ${name}="(\\d+)"`))?.[1] ?? 0);
  const failed = count("failures") + count("errors");
  const skipped = count("skipped");
  return { passed: count("tests") - failed - skipped, failed, skipped };
}

function sdkCounts() {
  const report = readJson("sdk.json");
  return report && { ...report, skipped: 0 };
}

function playwrightCounts() {
  const stats = readJson("playwright.json")?.stats;
  return (
    stats && {
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: stats.skipped,
    }
  );
}

/** The check's own "N passed, N failed" where it prints one, else one check. */
function extraResult(name) {
  const status = EXTRAS[name] ?? "skipped";
  if (status === "skipped") return [];
  const isFailed = status !== "0";
  const [, passedText, failedText] =
    [...read(`${name}.log`).matchAll(/^(\d+) passed, (\d+) failed/gm)].at(-1) ?? [];
  const passed = Number(passedText ?? (isFailed ? 0 : 1));
  const failed = Number(failedText ?? 0);
  return [{ name, passed, failed: isFailed ? Math.max(1, failed) : failed, skipped: 0 }];
}

function printTail(title, log) {
  console.log(`\n--- ${title}, last ${TAIL_LINES} lines`);
  console.log(log.trimEnd().split("\n").slice(-TAIL_LINES).join("\n"));
  console.log("---\n");
}

function read(name) {
  const file = `${FOLDER}/${name}`;
  return fs.existsSync(file) ? fs.readFileSync(file, "utf8") : "";
}

function readJson(name) {
  const text = read(name);
  return text ? JSON.parse(text) : undefined;
}

function sum(key) {
  return suites.reduce((total, suite) => total + suite[key], 0);
}
