import { describe, expect, it } from "vitest";
import type { PipelineDocument } from "../pipeline/document";
import { conditionStep, inBranch, pipelineWith, step } from "../pipeline/testing";
import { CARD } from "../steps/card";
import { drawScene } from "./draw-scene";

function placedAt(
  document: PipelineDocument,
  positions: Readonly<Record<string, { x: number; y: number }>>,
): PipelineDocument {
  return { ...document, canvas: { ...document.canvas, positions } };
}

describe("the scene of a pipeline", () => {
  it("puts cards where their author did", () => {
    const document = placedAt(pipelineWith(step("A"), step("B")), {
      A: { x: 40, y: 80 },
      B: { x: -10, y: 0 },
    });
    expect(drawScene(document).nodes.map(({ name, x, y }) => [name, x, y])).toEqual([
      ["A", 40, 80],
      ["B", -10, 0],
    ]);
  });

  it("sets steps nobody placed from left to right in running order", () => {
    const [first, second] = drawScene(
      pipelineWith(step("A"), step("B", { DependsOn: ["A"] })),
    ).nodes;
    expect(second?.x).toBeGreaterThan((first?.x ?? 0) + (first?.widthPx ?? 0));
  });

  it("bends an edge as the canvas does, half of the way ahead", () => {
    const right = CARD.widthPx;
    const document = placedAt(pipelineWith(step("A"), step("B", { DependsOn: ["A"] })), {
      A: { x: 0, y: 0 },
      B: { x: right + 169, y: 100 },
    });
    expect(drawScene(document).edges).toEqual([
      {
        kind: "order",
        title: "A → B",
        start: { x: right + 4.5, y: 28 },
        startControl: { x: right + 84.5, y: 28 },
        endControl: { x: right + 84.5, y: 128 },
        end: { x: right + 164.5, y: 128 },
      },
    ]);
  });

  it("bows an edge that leads back", () => {
    const document = placedAt(pipelineWith(step("A"), step("B", { DependsOn: ["A"] })), {
      A: { x: 500, y: 0 },
      B: { x: 0, y: 0 },
    });
    const [edge] = drawScene(document).edges;
    expect(edge?.startControl.x).toBeGreaterThan(edge?.start.x ?? 0);
    expect(edge?.endControl.x).toBeLessThan(edge?.end.x ?? 0);
  });

  it("lets branch edges start at their own line of the condition", () => {
    const document = pipelineWith(
      conditionStep("Gate"),
      step("Yes", {}, inBranch("Gate")),
      step("No", {}, inBranch("Gate", "false")),
    );
    const { edges, nodes } = drawScene(document);
    const gate = nodes.find(({ name }) => name === "Gate");
    expect(edges.map(({ label, start }) => [label, start.y - (gate?.y ?? 0)])).toEqual([
      ["True", 67],
      ["False", 89],
    ]);
  });

  it("labels a branch once, however many steps it leads to", () => {
    const document = pipelineWith(
      conditionStep("Gate"),
      step("One", {}, inBranch("Gate")),
      step("Two", {}, inBranch("Gate")),
    );
    expect(
      drawScene(document)
        .edges.map(({ label }) => label)
        .filter(Boolean),
    ).toEqual(["True"]);
  });

  it("frames each branch so that frames of two branches do not meet", () => {
    const document = pipelineWith(
      conditionStep("Gate"),
      step("Yes", {}, inBranch("Gate")),
      step("No", {}, inBranch("Gate", "false")),
    );
    const [upper, lower] = drawScene(document).frames;
    expect([upper?.title, lower?.title]).toEqual(["runs if true", "runs if false"]);
    expect(lower?.y).toBeGreaterThan((upper?.y ?? 0) + (upper?.heightPx ?? 0));
  });

  it("has bounds that hold everything", () => {
    const { bounds, nodes } = drawScene(pipelineWith(step("A"), step("B", { DependsOn: ["A"] })));
    for (const node of nodes) {
      expect(node.x).toBeGreaterThanOrEqual(bounds.x);
      expect(node.x + node.widthPx).toBeLessThanOrEqual(bounds.x + bounds.widthPx);
    }
  });
});
