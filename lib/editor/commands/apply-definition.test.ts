import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exportDefinition } from "../../export/export-definition";
import { importText } from "../../import/import-text";
import type { PipelineDocument } from "../../pipeline/document";
import { stepId } from "../../pipeline/ids";
import { attritionPipeline } from "../../templates/attrition";
import { checkInvariants } from "../check-invariants";
import { applyDefinition } from "./apply-definition";

const EMITTED = "test/oracle/sdk_emitted";
const files = readdirSync(EMITTED).filter((file) => file.endsWith(".json"));

describe("a definition edited as text", () => {
  it.each(files)("changes nothing while nothing was edited: %s", (file) => {
    const document = readText(readFileSync(`${EMITTED}/${file}`, "utf8"));
    const applied = apply(document, exportDefinition(document).text);

    expect(exportDefinition(applied).text).toBe(exportDefinition(document).text);
    expect(applied.steps.every((step, index) => step === document.steps[index])).toBe(true);
  });

  it("goes out again exactly as it was typed", () => {
    const document = attritionPipeline();
    const text = exportDefinition(document).text.replace('"num_round": "200"', '"num_round": "50"');
    const applied = apply(document, text);

    expect(exportDefinition(applied).text).toBe(text);
    expect(applied.steps.filter((step, index) => step !== document.steps[index])).toHaveLength(1);
    expect(checkInvariants(applied)).toEqual([]);
  });

  it("keeps code, places and files with the steps they belong to, a renamed one too", () => {
    const document = attritionPipeline();
    const text = exportDefinition(document).text.replaceAll("Evaluate", "Judge");
    const applied = apply(document, text);
    const [before, after] = [named(document, "Evaluate"), named(applied, "Judge")];

    expect(after?.id).toBe(before?.id);
    expect(after?.code).toEqual(before?.code);
    expect(applied.files).toEqual(document.files);
    expect(applied.canvas.positions).toEqual(document.canvas.positions);
  });

  it("drops what belonged to a removed step, and finds room for a new one", () => {
    const document = attritionPipeline();
    const json = JSON.parse(exportDefinition(document).text);
    const [, ...rest] = json.Steps;
    const added = { Name: "Halt", Type: "Fail", Arguments: { ErrorMessage: "No" } };
    const applied = apply(document, JSON.stringify({ ...json, Steps: [...rest, added] }, null, 2));

    expect(named(applied, "Process")).toBeUndefined();
    expect(Object.keys(applied.files)).toHaveLength(1);
    expect(applied.canvas.positions[named(applied, "Halt")?.id ?? stepId("")]).toBeDefined();
    expect(checkInvariants(applied)).toEqual([]);
  });

  it("moves steps into the branch that the text puts them in", () => {
    const document = attritionPipeline();
    const json = JSON.parse(exportDefinition(document).text);
    const gate = json.Steps.find(({ Type }: { Type: string }) => Type === "Condition");
    gate.Arguments.ElseSteps.push(...gate.Arguments.IfSteps.splice(0));
    const applied = apply(document, JSON.stringify(json, null, 2));

    expect(named(applied, "Register")?.branch?.when).toBe("false");
    expect(named(applied, "Register")?.definition).toBe(named(document, "Register")?.definition);
    expect(checkInvariants(applied)).toEqual([]);
  });
});

let count = 0;

function readText(text: string): PipelineDocument {
  const newId = () => {
    count += 1;
    return stepId(`r${count}`);
  };
  const read = importText(text, { newId });
  if (!read.ok) throw new Error(read.error.message);
  return read.value.document;
}

function apply(document: PipelineDocument, text: string): PipelineDocument {
  const result = applyDefinition(document, { read: readText(text) });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

function named({ steps }: PipelineDocument, name: string) {
  return steps.find(({ definition }) => definition.Name === name);
}
