import { describe, expect, it } from "vitest";
import { pipelineWith, step } from "../pipeline/testing";
import { drawThumbnail } from "./thumbnail";

describe("the thumbnail of a pipeline", () => {
  it("draws each step once and each pair of connected steps once, within the unit square", () => {
    const reads = {
      Arguments: { a: { Get: "Steps.A.X" }, b: { Get: "Steps.A.Y" } },
      DependsOn: ["A"],
    };
    const { nodes, edges, width, height } = drawThumbnail(
      pipelineWith(step("B", reads), step("A")),
    );
    expect(edges).toEqual([[0, 1]]);
    expect(Math.max(width, height)).toBe(1);
    for (const { x, y, w, h } of nodes) {
      expect(x + w).toBeLessThanOrEqual(1.001);
      expect(y + h).toBeLessThanOrEqual(1.001);
    }
  });

  it("cuts a large pipeline off at its end", () => {
    const steps = Array.from({ length: 250 }, (_, index) =>
      step(`S${index}`, index > 0 ? { DependsOn: [`S${index - 1}`] } : {}),
    );
    const { nodes, edges } = drawThumbnail(pipelineWith(...steps));
    expect([nodes.length, edges.length]).toEqual([200, 199]);
  });

  it("is empty for an empty pipeline", () => {
    expect(drawThumbnail(pipelineWith())).toEqual({ width: 0, height: 0, nodes: [], edges: [] });
  });
});
