import { describe, expect, it } from "vitest";
import type { PipelineDocument, Step } from "../../pipeline/document";
import { stepId, stepKind } from "../../pipeline/ids";
import { newDocument } from "../../pipeline/new-document";
import { CARD } from "../../steps/card";
import { designSummarySchema } from "../contracts/design-summary";
import { summarise } from "./summarise";

describe("the summary of a design", () => {
  it("of an empty one is empty", async () => {
    expect(await summarise(newDocument("Empty"))).toMatchObject({
      stepCount: 0,
      kinds: {},
      scene: { width: 0, height: 0, nodes: [], edges: [] },
    });
  });

  it("counts steps by kind", async () => {
    const document = pipelineOf([fail("A"), fail("B"), { ...fail("C"), kind: stepKind("raw") }]);

    expect(await summarise(document)).toMatchObject({ stepCount: 3, kinds: { fail: 2, raw: 1 } });
  });

  it("draws steps where they stand, the longer side as 1", async () => {
    const document = pipelineOf([fail("A"), fail("B", ["A"])], {
      A: { x: -1000, y: 50 },
      B: { x: -CARD.widthPx, y: 50 },
    });

    const { width, height, nodes, edges } = (await summarise(document)).scene;

    const w = CARD.widthPx / 1000;
    expect(width).toBe(1);
    expect(height).toBe(nodes[0]?.h);
    expect(nodes).toEqual([
      { x: 0, y: 0, w, h: height, category: "end" },
      { x: 1 - w, y: 0, w, h: height, category: "end" },
    ]);
    expect(edges).toEqual([[0, 1]]);
  });

  it("draws steps without a place from left to right in running order", async () => {
    const { nodes } = (await summarise(pipelineOf([fail("A"), fail("B", ["A"]), fail("C", ["B"])])))
      .scene;

    const [a, b, c] = nodes.map(({ x }) => x);
    expect([a, b, c]).toEqual([a, b, c].toSorted());
    expect(new Set([a, b, c]).size).toBe(3);
  });

  it("counts every step of a large pipeline and draws its beginning", async () => {
    const document = pipelineOf(
      Array.from({ length: 300 }, (_, index) => fail(`S${index}`, index ? [`S${index - 1}`] : [])),
    );

    const summary = await summarise(document);

    expect(summary.stepCount).toBe(300);
    expect(summary.scene.nodes).toHaveLength(200);
    expect(summary.scene.edges).toHaveLength(199);
    expect(designSummarySchema.safeParse(summary).success).toBe(true);
  });

  it("counts what is wrong with it", async () => {
    const sound = await summarise(pipelineOf([fail("A")]));
    const broken = await summarise(pipelineOf([fail("A", ["Nobody"]), fail("A")]));

    const errors = (summary: typeof sound) => summary.problems?.errors ?? Number.NaN;
    expect(errors(broken)).toBeGreaterThan(errors(sound));
  });

  it("does not end in a cycle", async () => {
    const summary = await summarise(pipelineOf([fail("A", ["B"]), fail("B", ["A"])]));

    expect(summary.scene.nodes).toHaveLength(2);
  });
});

function fail(name: string, dependsOn: readonly string[] = []): Step {
  return {
    id: stepId(name),
    kind: stepKind("fail"),
    definition: { Name: name, Type: "Fail", Arguments: {}, DependsOn: dependsOn },
  };
}

function pipelineOf(
  steps: readonly Step[],
  positions: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {},
): PipelineDocument {
  return { ...newDocument("Test"), steps, canvas: { positions, notes: [] } };
}
