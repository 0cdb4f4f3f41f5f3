import { describe, expect, it } from "vitest";
import { graphOf } from "./graph";
import { conditionStep, inBranch, pipelineWith, step } from "./testing";

describe("the graph of a design", () => {
  const reads = (name: string, property = "Out") => ({
    Arguments: { Input: { Get: `Steps.${name}.${property}` } },
  });

  it("draws a data edge for a reference, with the property and the place that reads it", () => {
    const document = pipelineWith(step("Prepare"), step("Train", reads("Prepare", "A.B['c']")));

    expect(graphOf(document).edges).toEqual([
      {
        kind: "data",
        id: "data:Prepare:Train:Arguments/Input",
        from: "Prepare",
        to: "Train",
        property: "A.B['c']",
        at: ["Arguments", "Input"],
      },
    ]);
  });

  it("draws an order edge for a name in DependsOn", () => {
    const document = pipelineWith(step("A"), step("B", { DependsOn: ["A"] }));

    expect(graphOf(document).edges).toEqual([
      { kind: "order", id: "order:A:B", from: "A", to: "B", index: 0 },
    ]);
  });

  it("draws a branch edge from a condition to each step directly inside it", () => {
    const document = pipelineWith(
      conditionStep("Good"),
      step("Register", {}, inBranch("Good")),
      step("Stop", {}, inBranch("Good", "false")),
    );

    expect(graphOf(document).edges.map(({ id, kind }) => [id, kind])).toEqual([
      ["branch:Good:Register", "branch"],
      ["branch:Good:Stop", "branch"],
    ]);
  });

  it("lists references and DependsOn names that lead nowhere", () => {
    const document = pipelineWith(step("Train", { ...reads("Ghost"), DependsOn: ["Nobody"] }));

    expect(graphOf(document).edges).toEqual([]);
    expect(graphOf(document).dangling).toEqual([
      { stepId: "Train", stepName: "Ghost", at: ["Arguments", "Input"] },
      { stepId: "Train", stepName: "Nobody", at: ["DependsOn", 0] },
    ]);
  });

  it("counts positions in DependsOn as they stand there, odd entries included", () => {
    const document = pipelineWith(step("A"), step("B", { DependsOn: [null, "A"] }));

    expect(graphOf(document).edges[0]).toMatchObject({ kind: "order", index: 1 });
  });

  it("leads a name that two steps have to the first of them", () => {
    const first = { ...step("A"), id: step("First").id };
    const second = { ...step("A"), id: step("Second").id };

    expect(graphOf(pipelineWith(first, second, step("B", reads("A")))).edges[0]?.from).toBe(
      "First",
    );
  });

  it("gives every edge an id of its own", () => {
    const twice = { Arguments: { X: { Get: "Steps.A.P" }, Y: { Get: "Steps.A.P" } } };
    const { edges } = graphOf(
      pipelineWith(step("A"), step("B", { ...twice, DependsOn: ["A", "A"] })),
    );

    expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
  });

  it("is worked out once per document", () => {
    const document = pipelineWith(step("A"));

    expect(graphOf(document)).toBe(graphOf({ ...document, canvas: { positions: {}, notes: [] } }));
  });
});
