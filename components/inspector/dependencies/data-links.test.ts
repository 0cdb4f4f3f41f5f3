import { expect, it } from "vitest";
import { pipelineWith, reads, step } from "@/lib/editor/testing/makers";
import { stepId } from "@/lib/pipeline/ids";
import { attritionPipeline } from "@/lib/templates/attrition";
import { readersOf, readsOf } from "./data-links";

function told(groups: ReturnType<typeof readsOf>) {
  return groups.map(({ step: { definition }, links }) => [
    definition.Name,
    links.map(({ text }) => text),
  ]);
}

it("says by the names of the ports what a step reads, and what is read from it", () => {
  const document = attritionPipeline();
  const evaluate = document.steps.find(({ definition }) => definition.Name === "Evaluate")?.id;
  expect(evaluate && told(readsOf(document, evaluate))).toEqual([
    ["Process", ["test → test"]],
    ["Train", ["ModelArtifacts → model"]],
  ]);
  expect(evaluate && told(readersOf(document, evaluate)).map(([name]) => name)).toContain(
    "GoodEnough",
  );
});

it("falls back on AWS's members, and counts two references of one join once", () => {
  const join = { "Std:Join": { On: "/", Values: [reads("A.X"), reads("A.X")] } };
  const document = pipelineWith(step("A"), step("B", { args: { to: join } }));
  expect(told(readsOf(document, stepId("b")))).toEqual([["A", ["X → to"]]]);
});
