import { describe, expect, it } from "vitest";
import { stepId } from "../../pipeline/ids";
import { applied, pipelineWith, reads, refusal, step } from "../testing/makers";
import { connectBranch } from "./connect-branch";
import { moveOutOfBranch } from "./move-out-of-branch";

const GATE = step("Gate", { type: "Condition" });
const gate = stepId("gate");

describe("connectBranch", () => {
  it("puts a step behind the others of its branch", () => {
    const document = pipelineWith(
      step("New"),
      GATE,
      step("Deploy", { branch: ["Gate", "true"] }),
      step("Stop", { branch: ["Gate", "false"] }),
    );
    const moved = applied(document, connectBranch, {
      condition: gate,
      when: "true",
      stepId: stepId("new"),
    });
    expect(moved.steps.map(({ id }) => id)).toEqual(["gate", "deploy", "new", "stop"]);
    expect(moved.steps[2]?.branch).toEqual({ condition: "gate", when: "true" });
  });

  it("takes along all that stands in the branches of a condition", () => {
    const document = pipelineWith(
      step("Inner", { type: "Condition" }),
      step("Deep", { branch: ["Inner", "false"] }),
      GATE,
    );
    const moved = applied(document, connectBranch, {
      condition: gate,
      when: "false",
      stepId: stepId("inner"),
    });
    expect(moved.steps.map(({ id }) => id)).toEqual(["gate", "inner", "deep"]);
  });

  it("moves a step from one branch to the other", () => {
    const document = pipelineWith(
      GATE,
      step("A", { branch: ["Gate", "true"] }),
      step("B", { branch: ["Gate", "false"] }),
    );
    const moved = applied(document, connectBranch, {
      condition: gate,
      when: "false",
      stepId: stepId("a"),
    });
    expect(moved.steps.map(({ id, branch }) => [id, branch?.when])).toEqual([
      ["gate", undefined],
      ["b", "false"],
      ["a", "false"],
    ]);
  });

  it("refuses a condition in its own branch, directly or further in", () => {
    const document = pipelineWith(
      GATE,
      step("Inner", { type: "Condition", branch: ["Gate", "true"] }),
    );
    expect(refusal(connectBranch(document, { condition: gate, when: "true", stepId: gate }))).toBe(
      "“Gate” cannot stand in its own branch. Choose another step.",
    );
    expect(
      refusal(connectBranch(document, { condition: stepId("inner"), when: "true", stepId: gate })),
    ).toBe("“Inner” already stands in a branch of “Gate”. Move it out of that branch first.");
  });

  it("refuses a step that the condition waits for", () => {
    const document = pipelineWith(
      step("Evaluate"),
      step("Gate", { type: "Condition", args: { a: reads("Evaluate.X") } }),
    );
    expect(
      refusal(
        connectBranch(document, { condition: gate, when: "true", stepId: stepId("evaluate") }),
      ),
    ).toBe(
      "That would run in a circle: Evaluate → Gate → Evaluate. Remove one of these connections first.",
    );
  });

  it("refuses a branch of a step that is no condition", () => {
    const document = pipelineWith(step("A"), step("B"));
    expect(
      refusal(
        connectBranch(document, { condition: stepId("a"), when: "true", stepId: stepId("b") }),
      ),
    ).toBe("“A” has no branches. Only a condition has.");
  });
});

describe("moveOutOfBranch", () => {
  it("moves a step behind its condition, one level up", () => {
    const document = pipelineWith(
      step("Outer", { type: "Condition" }),
      step("Inner", { type: "Condition", branch: ["Outer", "true"] }),
      step("A", { branch: ["Inner", "true"] }),
      step("B", { branch: ["Inner", "false"] }),
      step("Z"),
    );
    const moved = applied(document, moveOutOfBranch, { stepId: stepId("a") });
    expect(moved.steps.map(({ id, branch }) => [id, branch?.condition])).toEqual([
      ["outer", undefined],
      ["inner", "outer"],
      ["b", "inner"],
      ["a", "outer"],
      ["z", undefined],
    ]);
  });
});
