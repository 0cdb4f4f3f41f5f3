import { expect, test } from "vitest";
import { conditionStep, inBranch, pipelineWith, step } from "../pipeline/testing";
import type { JsonObject } from "../utils/json";
import { exportDefinition } from "./export-definition";
import { DEFAULT_STYLE } from "./print-json";

const TYPE = { Type: "InferenceComponent" };

function sharing(NumberOfCpuCoresRequired: number): JsonObject {
  return { ComputeResourceRequirements: { NumberOfCpuCoresRequired, MinMemoryRequiredInMb: 512 } };
}

test("an inference component's cores go out with a fraction, its memory and copies without", () => {
  const Arguments = { Specification: sharing(2), RuntimeConfig: { CopyCount: 1 } };
  const { text } = exportDefinition(pipelineWith(step("Share", { ...TYPE, Arguments })));
  expect(text).toContain('"NumberOfCpuCoresRequired": 2.0,');
  expect(text).toContain('"MinMemoryRequiredInMb": 512\n');
  expect(text).toContain('"CopyCount": 1\n');
});

test("so do those of a list and inside a branch, and a real fraction stays as it is", () => {
  const Arguments = { Specifications: [sharing(0.25), sharing(4)] };
  const { text } = exportDefinition(
    pipelineWith(conditionStep("Good"), step("Share", { ...TYPE, Arguments }, inBranch("Good"))),
  );
  expect(text.match(/"NumberOfCpuCoresRequired": [^,]+/g)).toEqual([
    '"NumberOfCpuCoresRequired": 0.25',
    '"NumberOfCpuCoresRequired": 4.0',
  ]);
});

test("the imported text's own spelling of the number wins", () => {
  const share = step("Share", { ...TYPE, Arguments: { Specification: sharing(2) } });
  const path = "Arguments.Specification.ComputeResourceRequirements.NumberOfCpuCoresRequired";
  const text = { ...DEFAULT_STYLE, numbers: { [share.id]: { [path]: "2.00" } } };
  expect(exportDefinition({ ...pipelineWith(share), text }).text).toContain(": 2.00,");
});

test("the same member on a step of another type is left alone", () => {
  const { text } = exportDefinition(
    pipelineWith(step("Other", { Arguments: { Specification: sharing(2) } })),
  );
  expect(text).toContain('"NumberOfCpuCoresRequired": 2,');
});
