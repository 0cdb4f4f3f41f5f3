import { describe, expect, it } from "vitest";
import { setMember } from "@/lib/editor/commands/set-member";
import { exportDefinition } from "@/lib/export/export-definition";
import { importText } from "@/lib/import/import-text";
import type { PipelineDocument } from "@/lib/pipeline/document";
import { stepId } from "@/lib/pipeline/ids";
import { idsForTest } from "./ids";

const CORES = [
  "Arguments",
  "Specification",
  "ComputeResourceRequirements",
  "NumberOfCpuCoresRequired",
];

describe("the cores of an inference component", () => {
  it.each(["2", "2.0", "2.00", "2e0", "0.5", "-0", "1e21"])(
    "%s comes back as it came",
    (number) => {
      const text = definitionWith(number);

      expect(exportDefinition(imported(text)).text).toBe(text);
    },
  );

  it.each(["2", "2.0"])("%s goes out with a fraction once it is another number", (number) => {
    const document = imported(definitionWith(number));
    const changed = setMember(document, { stepId: stepId("s1"), path: CORES, value: 3 });

    expect(changed.ok && exportDefinition(changed.value).text).toBe(definitionWith("3.0"));
  });

  it("come back as they came from inside a branch too", () => {
    const inner = step("2");
    const gate = `{"Name": "Gate", "Type": "Condition", "Arguments": {"Conditions": [], "IfSteps": [${inner}], "ElseSteps": []}}`;
    const text = `{"Version": "2020-12-01", "Steps": [${gate}]}`;

    expect(exportDefinition(imported(text)).text).toBe(text);
  });
});

function definitionWith(cores: string): string {
  return `{"Version": "2020-12-01", "Steps": [${step(cores)}]}`;
}

function step(cores: string): string {
  const needs = `{"NumberOfCpuCoresRequired": ${cores}, "MinMemoryRequiredInMb": 512}`;
  return `{"Name": "Share", "Type": "InferenceComponent", "Arguments": {"Specification": {"ComputeResourceRequirements": ${needs}}}}`;
}

function imported(text: string): PipelineDocument {
  const result = importText(text, { newId: idsForTest() });
  if (!result.ok) throw new Error(result.error.message);
  return result.value.document;
}
