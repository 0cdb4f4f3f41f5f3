import { describe, expect, it } from "vitest";
import { loadShapes } from "@/lib/aws/load-shapes";
import { type Shape, shapeRef } from "@/lib/aws/shape";
import type { JsonObject } from "@/lib/utils/json";
import { absentMembers } from "./absent-members";
import { startValue } from "./start-value";
import { pipelineShapes, stepShapes } from "./step-shapes";
import type { TreeShapes } from "./tree-shapes";

const library = await loadShapes();
const TRAINING = stepShapes(library, "Training");

function absent(shapes: TreeShapes, shape: Shape, path: readonly string[], value: JsonObject) {
  if (shape.type !== "structure") throw new Error("Only structures have members");
  return absentMembers(shapes, shape, { path, value });
}

describe("All settings of a step", () => {
  it("offers the members around the request that this type of step may have", () => {
    const names = absent(TRAINING, TRAINING.root, [], {
      Name: "T",
      Type: "Training",
      Arguments: {},
    }).map(({ name }) => name);
    expect(names).toEqual([
      "DependsOn",
      "DisplayName",
      "Description",
      "CacheConfig",
      "RetryPolicies",
    ]);
    const fail = stepShapes(library, "Fail");
    expect(absent(fail, fail.root, [], {}).map(({ name }) => name)).not.toContain("RetryPolicies");
  });

  it("offers the API's members, required ones first, without those that the pipeline sets", () => {
    const request = TRAINING.resolve(shapeRef("form/Arguments"));
    const members = absent(TRAINING, request, ["Arguments"], { RoleArn: "r" });
    expect(members.filter(({ isRequired }) => isRequired).map(({ name }) => name)).toEqual(
      members
        .slice(0, members.filter(({ isRequired }) => isRequired).length)
        .map(({ name }) => name),
    );
    expect(members.map(({ name }) => name)).toContain("HyperParameters");
    expect(members.map(({ name }) => name)).not.toContain("TrainingJobName");
    expect(members.map(({ name }) => name)).not.toContain("RoleArn");
  });

  it("starts a new member with what the API requires inside it", () => {
    expect(
      startValue(TRAINING, shapeRef("OutputDataConfig"), ["Arguments", "OutputDataConfig"]),
    ).toEqual({ S3OutputPath: "" });
    expect(startValue(TRAINING, shapeRef("AlgorithmSpecification"), [])).toEqual({
      TrainingInputMode: "Pipe",
    });
    expect(startValue(TRAINING, shapeRef("form/PropertyFile"), [])).toEqual({
      PropertyFileName: "",
      OutputName: "",
      FilePath: "",
    });
  });

  it("knows the pipeline's own members", () => {
    const shapes = pipelineShapes(library);
    expect(
      absent(shapes, shapes.root, [], { Version: "2020-12-01" }).map(({ name }) => name),
    ).toEqual(["Metadata", "PipelineExperimentConfig"]);
  });
});
