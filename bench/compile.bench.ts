/**
 * What compiling costs: the whole definition of 50 steps as JSON and as text, cold (a document nobody has looked at, as
 * after opening) and warm (after one edit, as while working), beside what the platform needs for the same JSON. Reading
 * the text back stands beside JSON.parse.
 */
import { toDefinition } from "../lib/export/definition";
import { exportDefinition } from "../lib/export/export-definition";
import { importText } from "../lib/import/import-text";
import { stepId } from "../lib/pipeline/ids";
import { alternate } from "./support/alternate";
import { changeMember, editing, fresh, timed, typeInFile } from "./support/edits";
import { largeDesign } from "./support/large-design";
import { checkBudget, medianOf, printSamples } from "./support/report";

const ROUNDS = { rounds: 300, warmUp: 50 };
const COMPILE_BUDGET_MS = 5;

const small = largeDesign(50);

await measureCompile();
await measureImport();

async function measureCompile(): Promise<void> {
  const firstMs = elapsedMs(() => exportDefinition(small));
  const { json, text, bytes } = exportDefinition(small);
  console.log(`50 steps, ${bytes} bytes; first export of the process: ${firstMs.toFixed(1)} ms`);

  const samples = await alternate(
    [
      { name: "export, cold", round: () => timed(fresh(small), exportDefinition) },
      { name: "definition only, cold", round: () => timed(fresh(small), toDefinition) },
      editing("export after changing a member", {
        document: small,
        edit: changeMember,
        work: exportDefinition,
      }),
      editing("export after typing in a file", {
        document: small,
        edit: typeInFile,
        work: exportDefinition,
      }),
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

function importAll(text: string): void {
  let count = 0;
  const result = importText(text, { newId: () => stepId(`s${++count}`) });
  if (!result.ok) throw new Error(result.error.message);
}

function elapsedMs(work: () => unknown): number {
  return timed(undefined, work);
}
