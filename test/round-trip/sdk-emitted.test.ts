import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { exportDefinition } from "@/lib/export/export-definition";
import { importDefinition } from "@/lib/import/import-definition";
import type { Step } from "@/lib/pipeline/document";
import { setMember } from "@/lib/utils/json-path";
import { idsForTest } from "./ids";

const FOLDER = path.resolve(import.meta.dirname, "../oracle/sdk_emitted");
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));

describe("definitions written by the SageMaker SDKs", () => {
  it("are all here", () => {
    expect(files.length).toBe(28);
  });

  it.each(files)("%s comes back byte for byte", (file) => {
    const text = readFileSync(path.join(FOLDER, file), "utf8");

    expect(exportDefinition(imported(text)).text).toBe(text);
  });

  it("differ in exactly one line after one hyperparameter was changed", () => {
    const text = readFileSync(path.join(FOLDER, "v2_01_abalone.json"), "utf8");
    const before = JSON.stringify(JSON.parse(text), null, 4).split("\n");
    const document = imported(before.join("\n"));
    const changed = {
      ...document,
      steps: document.steps.map((step) =>
        step.definition.Type === "Training" ? withMaxDepth(step, "9") : step,
      ),
    };
    const after = exportDefinition(changed).text.split("\n");

    const differing = after.filter((line, index) => line !== before[index]);
    expect(differing.map((line) => line.trim())).toEqual(['"max_depth": "9"']);
    expect(after.length).toBe(before.length);
  });
});

function withMaxDepth(step: Step, value: string): Step {
  const path = ["Arguments", "HyperParameters", "max_depth"];
  return {
    ...step,
    definition: { ...step.definition, ...setMember(step.definition, path, value) },
  };
}

function imported(text: string) {
  const result = importDefinition(text, { newId: idsForTest() });
  if (!result.ok) throw new Error(result.error.message);
  return result.value.document;
}
