import { describe, expect, it } from "vitest";
import { stepId } from "../pipeline/ids";
import { firstStep, lastStep, neighbourOf } from "./neighbours";
import { pipelineWith, step } from "./testing/makers";

const PLACES = {
  a: { x: 0, y: 0 },
  b: { x: 320, y: 0 },
  c: { x: 320, y: 200 },
  d: { x: 640, y: 40 },
};
const DESIGN = {
  ...pipelineWith(
    step("D", { dependsOn: ["B"] }),
    step("A"),
    step("B", { dependsOn: ["A"] }),
    step("C", { dependsOn: ["A"] }),
  ),
  canvas: { positions: PLACES, notes: [] },
};

describe("neighbours", () => {
  it("lead to the nearest step in each direction, and nowhere at the edge", () => {
    const to = (from: string, direction: "left" | "right" | "up" | "down") =>
      neighbourOf(DESIGN, stepId(from), direction);
    expect([
      to("a", "right"),
      to("b", "right"),
      to("b", "down"),
      to("c", "up"),
      to("d", "left"),
    ]).toEqual(["b", "d", "c", "b", "b"]);
    expect([to("a", "left"), to("a", "up"), to("d", "right")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("begin and end with the running order", () => {
    expect([firstStep(DESIGN), lastStep(DESIGN), firstStep(pipelineWith())]).toEqual([
      "a",
      "d",
      undefined,
    ]);
  });
});
