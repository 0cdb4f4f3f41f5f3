import { describe, expect, it } from "vitest";
import { stepId } from "../pipeline/ids";
import { addCodeOutput } from "./commands/add-code-output";
import { connectPorts } from "./commands/connect-ports";
import { connectableSteps } from "./connectable";
import { resolveConnection } from "./resolve-connection";
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

  it("takes an output that does not fit where another one of the step does, and asks which", () => {
    const document = designOf(["evaluate-model", "Evaluate"], ["condition", "Gate"]);
    const source = {
      kind: "output",
      stepId: stepId("evaluate"),
      port: "output:evaluation",
    } as const;
    expect(connectableSteps(document, source).get(stepId("gate"))?.fits).toBe(true);
    const options = resolveConnection(document, source, { stepId: stepId("gate") });
    const labels = options.map(({ label }) => label);
    expect(labels).toContain("AUC, two classes → value");
    expect(labels.at(-1)).toBe("Run after Evaluate");

    const [first] = options;
    if (first?.kind !== "data") throw new Error("The first choice reads a metric");
    const connected = applied(document, connectPorts, first);
    const [again] = resolveConnection(connected, source, { stepId: stepId("gate") });
    expect(again).toMatchObject({ to: { port: "new-condition" } });
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
