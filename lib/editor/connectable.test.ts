import { describe, expect, it } from "vitest";
import { stepId } from "../pipeline/ids";
import { addCodeOutput } from "./commands/add-code-output";
import { connectPorts } from "./commands/connect-ports";
import { connectableSteps } from "./connectable";
import { applied, designOf } from "./testing/makers";

function design() {
  const document = designOf(
    ["execute-code", "Process"],
    ["training", "Train"],
    ["condition", "Gate"],
    ["fail", "Stop"],
  );
  return applied(document, addCodeOutput, { stepId: stepId("process"), name: "clean" });
}

describe("connectableSteps", () => {
  it("names the inputs that take a dragged output", () => {
    const document = design();
    const verdicts = connectableSteps(document, {
      kind: "output",
      stepId: stepId("process"),
      port: "output:clean",
    });
    expect(verdicts.get(stepId("train"))).toMatchObject({
      fits: true,
      inputs: expect.arrayContaining(["channel:train"]),
    });
    expect(verdicts.has(stepId("process"))).toBe(false);
  });

  it("says in words why a step has no place for it", () => {
    const verdicts = connectableSteps(design(), {
      kind: "output",
      stepId: stepId("process"),
      port: "output:clean",
    });
    expect(verdicts.get(stepId("stop"))).toEqual({
      fits: false,
      code: "does-not-fit",
      reason: "“Stop” has no input for a place in S3 such as “clean”.",
      inputs: [],
    });
  });

  it("refuses what would run in a circle, for data, order and branches", () => {
    const document = applied(design(), connectPorts, {
      from: { stepId: stepId("process"), port: "output:clean" },
      to: { stepId: stepId("train"), port: "channel:train" },
    });
    const order = connectableSteps(document, { kind: "step", stepId: stepId("train") });
    expect(order.get(stepId("process"))?.reason).toContain("Process → Train → Process");
    const branch = connectableSteps(document, {
      kind: "branch",
      stepId: stepId("gate"),
      when: "true",
    });
    expect(branch.get(stepId("stop"))).toEqual({ fits: true, inputs: [] });
  });
});
