import { describe, expect, it } from "vitest";
import { stepId } from "../../pipeline/ids";
import { checkInvariants } from "../check-invariants";
import { applied, argumentsOf, designOf, pipelineWith, reads, step } from "../testing/makers";
import { removeSteps } from "./remove-steps";

describe("removeSteps", () => {
  it("lifts the steps of a removed condition to the condition's own level", () => {
    const document = pipelineWith(
      step("Outer", { type: "Condition" }),
      step("Inner", { type: "Condition", branch: ["Outer", "true"] }),
      step("Deploy", { branch: ["Inner", "true"] }),
      step("Stop", { branch: ["Inner", "false"] }),
    );
    const left = applied(document, removeSteps, { ids: [stepId("inner")] });
    expect(left.steps.map(({ definition, branch }) => [definition.Name, branch])).toEqual([
      ["Outer", undefined],
      ["Deploy", { condition: "outer", when: "true" }],
      ["Stop", { condition: "outer", when: "true" }],
    ]);
  });

  it("lifts to the top when all conditions around a step go", () => {
    const document = pipelineWith(
      step("Outer", { type: "Condition" }),
      step("Inner", { type: "Condition", branch: ["Outer", "true"] }),
      step("Deploy", { branch: ["Inner", "true"] }),
    );
    const left = applied(document, removeSteps, { ids: [stepId("outer"), stepId("inner")] });
    expect(left.steps).toEqual([step("Deploy")]);
  });

  it("drops the removed names from DependsOn, and the member with the last of them", () => {
    const document = pipelineWith(
      step("A"),
      step("B"),
      step("C", { dependsOn: ["A", "B"] }),
      step("D", { dependsOn: ["A"] }),
    );
    const left = applied(document, removeSteps, { ids: [stepId("a")] });
    expect(left.steps).toEqual([step("B"), step("C", { dependsOn: ["B"] }), step("D")]);
  });

  it("keeps order after a step whose name another step still has", () => {
    const twin = { ...step("A"), id: stepId("twin") };
    const document = pipelineWith(step("A"), twin, step("C", { dependsOn: ["A"] }));
    const left = applied(document, removeSteps, { ids: [stepId("twin")] });
    expect(left.steps).toEqual([step("A"), step("C", { dependsOn: ["A"] })]);
  });

  it("leaves values that read a removed step for validation to point at", () => {
    const document = pipelineWith(
      step("Train"),
      step("Evaluate", { args: { model: reads("Train.X") } }),
    );
    const left = applied(document, removeSteps, { ids: [stepId("train")] });
    expect(argumentsOf(left, "Evaluate")).toEqual({ model: reads("Train.X") });
  });

  it("takes the step's files and place with it", () => {
    const document = designOf(["execute-code", "Process"], ["training", "Train"]);
    const left = applied(document, removeSteps, { ids: [stepId("process")] });
    expect([left.files, left.canvas.positions]).toEqual([{}, { train: { x: 0, y: 0 } }]);
    expect(checkInvariants(left)).toEqual([]);
  });

  it("changes nothing when there is nothing to remove", () => {
    const document = pipelineWith(step("A"));
    expect(applied(document, removeSteps, { ids: [stepId("gone")] })).toBe(document);
  });
});
