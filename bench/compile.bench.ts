/**
 * What compiling costs: the whole definition of 50 steps as JSON and as text, cold (a document nobody has looked at, as
 * after opening) and warm (after one edit, as while working), beside what the platform needs for the same JSON. Reading
 * the text back stands beside JSON.parse. Validation has no peer among our dependencies; its time stands alone.
 */
import { loadShapes } from "../lib/aws/load-shapes";
import { editFile } from "../lib/editor/commands/edit-file";
import { setMember } from "../lib/editor/commands/set-member";
import { toDefinition } from "../lib/export/definition";
import { exportDefinition } from "../lib/export/export-definition";
import { importText } from "../lib/import/import-text";
import type { PipelineDocument } from "../lib/pipeline/document";
import { stepId } from "../lib/pipeline/ids";
import { parsePath } from "../lib/utils/json-path";
import { validate } from "../lib/validate/validate";
import { alternate, type Contender } from "./support/alternate";
import { largeDesign } from "./support/large-design";
import { checkBudget, medianOf, printSamples } from "./support/report";

const ROUNDS = { rounds: 300, warmUp: 50 };
const COMPILE_BUDGET_MS = 5;

const small = largeDesign(50);
const large = largeDesign(500);
const shapes = await loadShapes();

await measureCompile();
await measureImport();
await measureValidation();

async function measureCompile(): Promise<void> {
  const firstMs = elapsedMs(() => exportDefinition(small));
  const { json, text, bytes } = exportDefinition(small);
  console.log(`50 steps, ${bytes} bytes; first export of the process: ${firstMs.toFixed(1)} ms`);

  const samples = await alternate(
    [
      { name: "export, cold", round: () => timed(fresh(small), exportDefinition) },
      { name: "definition only, cold", round: () => timed(fresh(small), toDefinition) },
      editing("export after changing a member", small, changeMember),
      editing("export after typing in a file", small, typeInFile),
      {
        name: "JSON.stringify",
        round: () => timed(json, (value) => JSON.stringify(value, null, 2)),
      },
      { name: "structuredClone", round: () => timed(json, structuredClone) },
      { name: "JSON.parse", round: () => timed(text, (value) => JSON.parse(value)) },
    ],
    ROUNDS,
  );
  printSamples("Compile, 50 steps", samples, { peer: "JSON.stringify" });
  for (const name of samples
    .map((entry) => entry.name)
    .filter((name) => name.startsWith("export"))) {
    const value = medianOf(samples, name);
    checkBudget({ what: `${name}, 50 steps`, value, atMost: COMPILE_BUDGET_MS, unit: "ms" });
  }
}

async function measureImport(): Promise<void> {
  const { text } = exportDefinition(small);
  const samples = await alternate(
    [
      { name: "import", round: () => timed(text, importAll) },
      { name: "JSON.parse", round: () => timed(text, (value) => JSON.parse(value)) },
    ],
    ROUNDS,
  );
  printSamples("Import, 50 steps", samples, { peer: "JSON.parse" });
}

async function measureValidation(): Promise<void> {
  const check = (document: PipelineDocument) => validate(document, shapes);
  console.log(`\nFindings: ${check(small).length} at 50 steps, ${check(large).length} at 500`);
  const samples = await alternate(
    [
      { name: "50 steps, cold", round: () => timed(fresh(small), check) },
      { name: "500 steps, cold", round: () => timed(fresh(large), check) },
      editing("500 steps after changing a member", large, changeMember, check),
      editing("500 steps after typing in a file", large, typeInFile, check),
    ],
    { rounds: 60, warmUp: 10 },
  );
  printSamples("Validate", samples);
}

/** One edit per round on a document that keeps its caches; only the work after the edit is timed. */
function editing(
  name: string,
  document: PipelineDocument,
  edit: typeof changeMember,
  work: (document: PipelineDocument) => unknown = exportDefinition,
): Contender {
  let current = document;
  let count = 0;
  work(current);
  return {
    name,
    round: () => {
      current = edit(current, ++count);
      return timed(current, work);
    },
  };
}

function changeMember(document: PipelineDocument, count: number): PipelineDocument {
  const path = parsePath("Arguments.HyperParameters.num_round");
  const result = setMember(document, { stepId: stepId("train-1"), path, value: String(count) });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

function typeInFile(document: PipelineDocument, count: number): PipelineDocument {
  const text = `COUNT = ${count}\n`;
  const result = editFile(document, { stepId: stepId("prepare-1"), name: "columns.py", text });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

function importAll(text: string): void {
  let count = 0;
  const result = importText(text, { newId: () => stepId(`s${++count}`) });
  if (!result.ok) throw new Error(result.error.message);
}

/** The same document made of new objects, which no cache knows. */
function fresh(document: PipelineDocument): PipelineDocument {
  return structuredClone(document);
}

function timed<Value>(value: Value, work: (value: Value) => unknown): number {
  return elapsedMs(() => work(value));
}

function elapsedMs(work: () => unknown): number {
  const startedAt = performance.now();
  work();
  return performance.now() - startedAt;
}
