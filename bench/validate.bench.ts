/**
 * What looking for problems costs: a whole design of 50 steps cold, and 500 steps after one edit as while working,
 * beside ajv with the API's shapes compiled as a JSON Schema, over the JSON of the same steps. Ajv knows shapes alone;
 * ours also follows references, reads Python and keeps all the rules between steps.
 */
import { Ajv2020 } from "ajv/dist/2020.js";
import { loadShapes } from "../lib/aws/load-shapes";
import type { PipelineDocument, StepDefinitionJson } from "../lib/pipeline/document";
import { compileStep } from "../lib/steps/registry";
import { validate } from "../lib/validate/validate";
import { alternate } from "./support/alternate";
import { stepsSchema } from "./support/definition-schema";
import { changeMember, editing, fresh, timed, typeInFile } from "./support/edits";
import { largeDesign } from "./support/large-design";
import { checkBudget, medianOf, printSamples } from "./support/report";

const ROUNDS = { rounds: 200, warmUp: 40 };
const FULL_BUDGET_MS = 15;
const EDIT_BUDGET_MS = 2;

const shapes = await loadShapes();
const check = (document: PipelineDocument) => validate(document, shapes);
const ajv = new Ajv2020({ allErrors: true, strict: false, discriminator: true });
const ajvCheck = ajv.compile(stepsSchema(shapes));

let seen = 0;
const small = largeDesign(50);
const large = largeDesign(500);
seeBoth();
await measureWhole();
await measureEdits();

/** Both have to see a fault planted in a step, or the comparison means nothing. */
function seeBoth(): void {
  const faults = [
    { at: "HyperParameters", value: "no map" },
    { at: "NoSuchMember", value: {} },
    { at: "RoleArn", value: "no ARN" },
  ];
  const clean = { ours: check(small).length, theirs: ajvErrors(small) };
  for (const { at, value } of faults) {
    const broken = withArgument(small, at, value);
    if (check(broken).length <= clean.ours) throw new Error(`We do not see a wrong ${at}`);
    if (ajvErrors(broken) <= clean.theirs) throw new Error(`Ajv does not see a wrong ${at}`);
  }
  console.log(
    `50 steps as they are: ${clean.ours} findings of ours, ${clean.theirs} of ajv's; three planted faults seen by both`,
  );
}

async function measureWhole(): Promise<void> {
  const json = definitionsOf(small);
  const samples = await alternate(
    [
      { name: "ours, cold", round: () => timed(neverSeen(small), check) },
      { name: "ajv", round: () => timed(json, ajvCheck) },
    ],
    ROUNDS,
  );
  printSamples("Validate all of 50 steps", samples, { peer: "ajv" });
  const value = medianOf(samples, "ours, cold");
  checkBudget({ what: "All of 50 steps, cold", value, atMost: FULL_BUDGET_MS, unit: "ms" });
}

async function measureEdits(): Promise<void> {
  const json = definitionsOf(large);
  const names = { member: "after changing a member", file: "after typing in a file" };
  const samples = await alternate(
    [
      editing(names.member, { document: large, edit: changeMember, work: check }),
      editing(names.file, { document: large, edit: typeInFile, work: check }),
      { name: "ajv, all of it", round: () => timed(json, ajvCheck) },
    ],
    ROUNDS,
  );
  printSamples("Validate 500 steps again", samples, { peer: "ajv, all of it" });
  for (const name of Object.values(names)) {
    const value = medianOf(samples, name);
    checkBudget({ what: `500 steps ${name}`, value, atMost: EDIT_BUDGET_MS, unit: "ms" });
  }
}

function ajvErrors(document: PipelineDocument): number {
  ajvCheck(definitionsOf(document));
  return ajvCheck.errors?.length ?? 0;
}

function definitionsOf(document: PipelineDocument): readonly StepDefinitionJson[] {
  return document.steps.map((step) => compileStep(step, document));
}

/** New objects, and new texts in its files, or what is known of a text would be found again. */
function neverSeen(document: PipelineDocument): PipelineDocument {
  const note = `# ${++seen}\n`;
  const files = Object.entries(document.files).map(([path, text]) => [path, text + note]);
  return { ...fresh(document), files: Object.fromEntries(files) };
}

/** With a member of the first training step's arguments replaced. */
function withArgument(document: PipelineDocument, member: string, value: object | string) {
  const index = document.steps.findIndex(({ definition }) => definition.Type === "Training");
  const copy = fresh(document);
  Object.assign(copy.steps[index]?.definition.Arguments ?? {}, { [member]: value });
  return copy;
}
