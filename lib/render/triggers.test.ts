import { describe, expect, it } from "vitest";
import type { PipelineDocument } from "../pipeline/document";
import { triggerId } from "../pipeline/ids";
import { pipelineWith, step } from "../pipeline/testing";
import type { Trigger } from "../pipeline/trigger";
import { boundsOfDesign } from "../steps/card-bounds";
import { drawScene } from "./draw-scene";
import { renderSvg } from "./render-svg";

const NIGHTLY: Trigger = {
  id: triggerId("t1"),
  name: "Nightly",
  isEnabled: true,
  values: {},
  type: "schedule",
  expression: "cron(0 3 * * ? *)",
  timeZone: "Europe/Berlin",
};
const PUSH: Trigger = {
  ...NIGHTLY,
  id: triggerId("t2"),
  name: "Push",
  type: "push",
  branch: "main",
};

describe("triggers in the diagram", () => {
  const document = startedBy(NIGHTLY, PUSH);

  it("stand left of the first steps and do not overlap", () => {
    const { triggers, nodes } = drawScene(document);
    const [first, second] = triggers?.cards ?? [];

    expect(triggers?.cards).toHaveLength(2);
    expect(first && second && second.y - first.y).toBeGreaterThan(first?.heightPx ?? Infinity);
    for (const node of nodes)
      expect(node.x).toBeGreaterThan((first?.x ?? 0) + (first?.widthPx ?? 0));
  });

  it("belong to what is brought into view", () => {
    const bare = boundsOfDesign(startedBy());
    expect(boundsOfDesign(document)?.x).toBeLessThan(bare?.x ?? 0);
  });

  it("are drawn and told in words", () => {
    const svg = renderSvg(document, { theme: "light" });
    expect(svg).toContain("Every day at 03:00, Europe/Berlin");
    expect(svg).toContain(
      "Started by Nightly (Every day at 03:00, Europe/Berlin), Push (Branch main).",
    );
  });

  it("are absent when nothing starts the pipeline", () => {
    expect(drawScene(startedBy()).triggers).toBeUndefined();
    expect(drawScene({ ...document, steps: [] }).triggers).toBeUndefined();
  });
});

function startedBy(...triggers: readonly Trigger[]): PipelineDocument {
  const document = pipelineWith(step("Process"), step("Train"));
  const positions = { Process: { x: 0, y: 0 }, Train: { x: 0, y: 120 } };
  return { ...document, canvas: { positions, notes: [] }, triggers };
}
