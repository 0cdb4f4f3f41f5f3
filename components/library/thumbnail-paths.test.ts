import { expect, test } from "vitest";
import type { DesignScene } from "@/lib/api/contracts/design-summary";
import { thumbnail } from "./thumbnail-paths";

const frame = { widthPx: 300, heightPx: 130, padPx: 20, boxPx: 28 };
const node = (x: number, y: number, w = 0.2, h = 0.1) => ({ x, y, w, h, category: "code" });

test("a wide pipeline stays inside the card", () => {
  const scene: DesignScene = {
    width: 1,
    height: 0.1,
    nodes: [node(0, 0), node(0.4, 0), node(0.8, 0)],
    edges: [
      [0, 1],
      [1, 2],
    ],
  };
  const { boxes, paths } = thumbnail(scene, frame);
  for (const box of boxes) {
    expect(box.x).toBeGreaterThanOrEqual(20);
    expect(box.x + box.width).toBeLessThanOrEqual(280);
  }
  expect(paths).toHaveLength(2);
});

test("one step alone is drawn in the middle and no larger than others", () => {
  const { boxes } = thumbnail(
    { width: 1, height: 0.4, nodes: [node(0, 0, 1, 0.4)], edges: [] },
    frame,
  );
  expect(boxes).toEqual([{ x: 136, y: 57.7, width: 28, height: 14.6, category: "code" }]);
});

test("an empty design has nothing to draw", () => {
  const empty = { width: 0, height: 0, nodes: [], edges: [] };
  expect(thumbnail(empty, frame)).toEqual({ boxes: [], paths: [] });
});

test("an edge to a step that was left out is not drawn", () => {
  const scene: DesignScene = { width: 0.2, height: 0.1, nodes: [node(0, 0)], edges: [[0, 5]] };
  expect(thumbnail(scene, frame).paths).toEqual([]);
});
