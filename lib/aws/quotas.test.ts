import { expect, test } from "vitest";
import { loadShapes } from "./load-shapes";
import { memberShape } from "./member-shape";
import { QUOTAS } from "./quotas";

test.each([
  [QUOTAS.processingInputs, "ProcessingInputs"],
  [QUOTAS.processingOutputs, "ProcessingOutputConfig.Outputs"],
  [QUOTAS.containerArguments, "AppSpecification.ContainerArguments"],
  [QUOTAS.tags, "Tags"],
])("the quota on $subject is that of the API", async (quota, path) => {
  const shape = memberShape(await loadShapes(), { stepType: "Processing", path });

  expect(shape).toMatchObject({ type: "list", maxItems: quota.value });
});

test("the quotas on lengths and run times are those of the API", async () => {
  const library = await loadShapes();
  const member = (path: string) => memberShape(library, { stepType: "Processing", path });

  expect(member("AppSpecification.ContainerArguments[]")).toMatchObject({
    maxLength: QUOTAS.containerArgumentLength.value,
  });
  expect(member("StoppingCondition.MaxRuntimeInSeconds")).toMatchObject({
    max: QUOTAS.processingSeconds.value,
  });
});

test("a quota that is only remembered is not called verified", () => {
  const remembered = Object.values(QUOTAS).filter(({ sources }) => sources.includes("MEM"));

  expect(remembered.map(({ verified }) => verified)).toEqual([false]);
});
