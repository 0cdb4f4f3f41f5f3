import { expect, test } from "vitest";
import { enumValues } from "./enum-values";
import { loadShapes } from "./load-shapes";
import { memberShape } from "./member-shape";
import { suggest } from "./suggest";

test("instance types are those of the step's own API", async () => {
  const library = await loadShapes();

  expect(
    enumValues(library, { stepType: "Training", path: "ResourceConfig.InstanceType" }),
  ).toContain("ml.m5.xlarge");
  expect(
    enumValues(library, {
      stepType: "Processing",
      path: "ProcessingResources.ClusterConfig.InstanceType",
    }),
  ).toContain("ml.t3.medium");
  expect(
    enumValues(library, { stepType: "Training", path: "ResourceConfig.VolumeSizeInGB" }),
  ).toEqual([]);
});

test.each([
  ["Processing", "ProcessingInputs[].S3Input.S3Uri", "S3Uri"],
  ["Processing", "ProcessingInputs[3].S3Input.S3Uri", "S3Uri"],
  ["Processing", "Environment['KEY']", "ProcessingEnvironmentValue"],
  ["EMRServerless", "JobConfig.executionRoleArn", "IAMRoleArn"],
])("a %s step's %s has a shape", async (stepType, path, name) => {
  expect(memberShape(await loadShapes(), { stepType, path })).toMatchObject({
    type: "string",
    name,
  });
});

test("keys do as well as text, and wrong ones find nothing", async () => {
  const library = await loadShapes();
  const member = (...path: readonly (string | number)[]) =>
    memberShape(library, { stepType: "Processing", path });

  expect(member("ProcessingInputs", 0, "InputName")).toMatchObject({ type: "string" });
  expect(member("ProcessingInputs", "first")).toBeUndefined();
  expect(member("RoleArn", "x")).toBeUndefined();
  expect(member(0)).toBeUndefined();
  expect(member("toString")).toBeUndefined();
});

test("suggestions are near, nearest first, whatever the case", () => {
  expect(suggest("instancetype", ["InstanceCount", "InstanceTypes", "InstanceType"])).toEqual([
    "InstanceType",
    "InstanceTypes",
  ]);
  expect(suggest("Bogus", ["InputName", "S3Input"])).toEqual([]);
});
