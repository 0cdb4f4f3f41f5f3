import { expect, it } from "vitest";
import { removeReferences } from "./remove-references";
import { reads, step } from "./testing/makers";

it("removes several values of one list, each once, whatever they do to the positions", () => {
  const join = { "Std:Join": { On: "/", Values: [reads("A.X"), reads("A.Y")] } };
  const { definition } = step("B", { args: { list: [join, "keep", reads("A.Z"), "keep too"] } });
  const left = removeReferences(definition, [
    ["Arguments", "list", 0, "Std:Join", "Values", 0],
    ["Arguments", "list", 0, "Std:Join", "Values", 1],
    ["Arguments", "list", 2],
  ]);
  expect(left).toEqual(step("B", { args: { list: ["keep", "keep too"] } }).definition);
});
