import { describe, expect, it } from "vitest";
import { loadShapes } from "@/lib/aws/load-shapes";
import { setMember } from "@/lib/editor/commands/set-member";
import { importText } from "@/lib/import/import-text";
import type { PipelineDocument } from "@/lib/pipeline/document";
import { validate } from "@/lib/validate/validate";
import { idsForTest } from "../round-trip/ids";

const MEMORY = [
  "Arguments",
  "Specification",
  "ComputeResourceRequirements",
  "MinMemoryRequiredInMb",
];

describe("an imported whole number", () => {
  it.each([
    ["512", "2.0", "3", "1"],
    ["0", "2", "0", "-1"],
  ])("without a fraction is fine", async (memory, cores, attempts, rows) => {
    expect(await fractionsOf(imported({ memory, cores, attempts, rows }))).toEqual([]);
  });

  it("with a fraction is told, wherever AWS reads a whole one", async () => {
    const document = imported({ memory: "512.0", cores: "2.0", attempts: "3e0", rows: "1.0" });
    expect(await fractionsOf(document)).toEqual([
      "DefaultValue",
      "RetryPolicies.0.MaxAttempts",
      MEMORY.join("."),
    ]);
  });

  it("is fine again once it is another one", async () => {
    const document = imported({ memory: "512.0", cores: "2", attempts: "3", rows: "1" });
    const [step] = document.steps;
    const changed = step && setMember(document, { stepId: step.id, path: MEMORY, value: 1024 });
    expect(changed?.ok && (await fractionsOf(changed.value))).toEqual([]);
  });
});

async function fractionsOf(document: PipelineDocument): Promise<readonly string[]> {
  return validate(document, await loadShapes())
    .filter(({ code }) => code === "fraction-in-whole-number")
    .map(({ at }) => at.path.join("."));
}

interface Numbers {
  readonly memory: string;
  readonly cores: string;
  readonly attempts: string;
  readonly rows: string;
}

function imported({ memory, cores, attempts, rows }: Numbers): PipelineDocument {
  const parameter = `{"Name": "Rows", "Type": "Integer", "DefaultValue": ${rows}}`;
  const needs = `{"NumberOfCpuCoresRequired": ${cores}, "MinMemoryRequiredInMb": ${memory}}`;
  const step = `{"Name": "Share", "Type": "InferenceComponent", "RetryPolicies": [{"ExceptionType": ["Step.THROTTLING"], "MaxAttempts": ${attempts}}], "Arguments": {"Specification": {"ComputeResourceRequirements": ${needs}}}}`;
  const text = `{"Version": "2020-12-01", "Parameters": [${parameter}], "Steps": [${step}]}`;
  const result = importText(text, { newId: idsForTest() });
  if (!result.ok) throw new Error(result.error.message);
  return result.value.document;
}
