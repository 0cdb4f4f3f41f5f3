import { describe, expect, it } from "vitest";
import { graphOf } from "./graph";
import { pipelineWith, step } from "./testing";
import { planWaves } from "./wave-plan";

const after = (name: string, ...names: readonly string[]) => step(name, { DependsOn: [...names] });
const graph = graphOf(
  pipelineWith(
    step("Prepare"),
    after("A", "Prepare"),
    after("B", "Prepare"),
    after("C", "Prepare"),
    after("Report", "A", "B", "C"),
  ),
);

describe("waves", () => {
  it("hold the steps that can run at the same time", () => {
    expect(planWaves(graph)).toEqual([
      { number: 1, steps: ["Prepare"], rounds: [["Prepare"]] },
      { number: 2, steps: ["A", "B", "C"], rounds: [["A", "B", "C"]] },
      { number: 3, steps: ["Report"], rounds: [["Report"]] },
    ]);
  });

  it("are cut into rounds by the limit on steps at once", () => {
    expect(planWaves(graph, 2)[1]?.rounds).toEqual([["A", "B"], ["C"]]);
    expect(planWaves(graph, 1)[1]?.rounds).toEqual([["A"], ["B"], ["C"]]);
    expect(planWaves(graph, 9)[1]?.rounds).toEqual([["A", "B", "C"]]);
  });

  it("take no limit under one step", () => {
    expect(planWaves(graph, 0)[1]?.rounds).toHaveLength(3);
  });
});
