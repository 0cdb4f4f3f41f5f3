import { describe, expect, it } from "vitest";
import { connectionEnds } from "./connection-ends";

describe("a drag between two cards", () => {
  it("joins an output and an input, whichever it began at", () => {
    const ends = {
      source: { kind: "output", stepId: "a", port: "train" },
      target: { stepId: "b", port: "channel:train" },
    };
    const [output, input] = [
      { nodeId: "a", handleId: "out/train" },
      { nodeId: "b", handleId: "in/channel:train" },
    ];
    expect(connectionEnds(output, input)).toEqual(ends);
    expect(connectionEnds(input, output)).toEqual(ends);
  });

  it("reads a card without a handle as the whole step", () => {
    const ends = connectionEnds({ nodeId: "a", handleId: "step-out" }, { nodeId: "b" });
    expect(ends).toEqual({ source: { kind: "step", stepId: "a" }, target: { stepId: "b" } });
    const back = connectionEnds({ nodeId: "b", handleId: "in/x" }, { nodeId: "a" });
    expect(back?.source).toEqual({ kind: "step", stepId: "a" });
  });

  it("joins nothing with itself, and no two inputs", () => {
    expect(connectionEnds({ nodeId: "a" }, { nodeId: "a" })).toBeUndefined();
    expect(
      connectionEnds({ nodeId: "a", handleId: "in/x" }, { nodeId: "b", handleId: "in/y" }),
    ).toBeUndefined();
  });
});
