/**
 * What writing Python costs: the project for SDK v3 of 50 steps, cold (a document nobody has looked at) and warm, beside
 * the SDK itself building the same pipeline from that very code, in the same run. The SDK's import is not in its rounds.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { loadShapes } from "../lib/aws/load-shapes";
import { exportPython } from "../lib/export/python/export-python";
import type { PipelineDocument } from "../lib/pipeline/document";
import { writeProject } from "../scripts/compile-exports/judge";
import { alternate } from "./support/alternate";
import { largeDesign } from "./support/large-design";
import { checkBudget, medianOf, printSamples } from "./support/report";
import { startSdkBuilder } from "./support/sdk-builder";

const BUDGET_MS = 20;
const SDK = "SDK v3 builds it";

const library = await loadShapes();
const document = largeDesign(50);
const write = (design: PipelineDocument) => exportPython(design, { sdk: "v3", library });

const { files, module } = write(document);
const root = mkdtempSync(path.join(tmpdir(), "python-bench-"));
writeProject(root, files);
const sdk = await startSdkBuilder(root, module);
console.log(`Importing the SDK and the export: ${sdk.importMs.toFixed(0)} ms`);

const samples = await alternate(
  [
    { name: "code for v3, cold", round: () => elapsedMs(structuredClone(document)) },
    { name: "code for v3, again", round: () => elapsedMs(document) },
    { name: SDK, round: () => sdk.build() },
  ],
  { rounds: 40, warmUp: 10 },
);
sdk.stop();
rmSync(root, { recursive: true });

printSamples("Python, 50 steps", samples, { peer: SDK });
checkBudget({
  what: "code for v3, cold, 50 steps",
  value: medianOf(samples, "code for v3, cold"),
  atMost: BUDGET_MS,
  unit: "ms",
});

function elapsedMs(design: PipelineDocument): number {
  const startedAt = performance.now();
  write(design);
  return performance.now() - startedAt;
}
