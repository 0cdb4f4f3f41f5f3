import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PipelineDocument } from "./document";
import { graphOf } from "./graph";
import { findCycle, findPath, topologicalOrder, waves } from "./order";
import { conditionStep, inBranch, pipelineWith, step } from "./testing";

describe("the order of steps", () => {
  const diamond = pipelineWith(
    step("Join", { DependsOn: ["Left", "Right"] }),
    step("Left", { DependsOn: ["Start"] }),
    step("Right", { DependsOn: ["Start"] }),
    step("Start"),
  );
  const circle = pipelineWith(
    step("Before"),
    step("A", { DependsOn: ["Before", "C"] }),
    step("B", { DependsOn: ["A"] }),
    step("C", { DependsOn: ["B"] }),
    step("Behind", { DependsOn: ["C"] }),
  );

  it("puts steps that may run together into one wave, in definition order", () => {
    expect(waves(graphOf(diamond))).toEqual([["Start"], ["Left", "Right"], ["Join"]]);
  });

  it("runs the steps of a branch after their condition", () => {
    const document = pipelineWith(step("Inner", {}, inBranch("Good")), conditionStep("Good"));

    expect(waves(graphOf(document))).toEqual([["Good"], ["Inner"]]);
  });

  it("leaves a cycle and what waits behind it out of the waves, and puts them last in the order", () => {
    expect(waves(graphOf(circle))).toEqual([["Before"]]);
    expect(topologicalOrder(graphOf(circle))).toEqual(["Before", "A", "B", "C", "Behind"]);
  });

  it("names one cycle in running order, and none where there is none", () => {
    expect(findCycle(graphOf(circle))).toEqual(["A", "B", "C"]);
    expect(findCycle(graphOf(diamond))).toBeUndefined();
  });

  it("finds a step that waits for itself", () => {
    expect(findCycle(graphOf(pipelineWith(step("A", { DependsOn: ["A"] }))))).toEqual(["A"]);
  });

  it("finds the shortest way along the edges, or none", () => {
    expect(findPath(graphOf(diamond), step("Start").id, step("Join").id)).toEqual([
      "Start",
      "Left",
      "Join",
    ]);
    expect(findPath(graphOf(diamond), step("Join").id, step("Start").id)).toBeUndefined();
  });

  it("sorts every graph without a cycle, and finds a real cycle in every other", () => {
    fc.assert(
      fc.property(documents, (document) => {
        const graph = graphOf(document);
        const cycle = findCycle(graph);
        const hasEdge = (from: unknown, to: unknown) =>
          graph.edges.some((edge) => edge.from === from && edge.to === to);
        const order = topologicalOrder(graph);

        expect([...order].sort()).toEqual([...graph.steps].sort());
        if (cycle) {
          cycle.forEach((id, index) => {
            expect(hasEdge(id, cycle[(index + 1) % cycle.length])).toBe(true);
          });
          return;
        }
        for (const { from, to } of graph.edges) {
          expect(order.indexOf(from)).toBeLessThan(order.indexOf(to));
        }
      }),
    );
  });

  it("takes a chain of 1,000 steps", () => {
    const chain = pipelineWith(
      ...Array.from({ length: 1000 }, (_, index) =>
        step(`S${index}`, index > 0 ? { DependsOn: [`S${index - 1}`] } : {}),
      ),
    );

    expect(waves(graphOf(chain)).length).toBe(1000);
    expect(findCycle(graphOf(chain))).toBeUndefined();
  });
});

const documents: fc.Arbitrary<PipelineDocument> = fc
  .array(fc.array(fc.nat(9), { maxLength: 2 }), { minLength: 1, maxLength: 10 })
  .map((dependencies) =>
    pipelineWith(
      ...dependencies.map((on, index) =>
        step(`S${index}`, { DependsOn: on.map((other) => `S${other}`) }),
      ),
    ),
  );
