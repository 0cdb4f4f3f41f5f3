import { describe, expect, it } from "vitest";
import { conditionStep, inBranch, pipelineWith, step } from "@/lib/pipeline/testing";
import { branchPlaces, isWithin, placeAt } from "./branch-places";

const document = {
  ...pipelineWith(
    conditionStep("Gate"),
    step("Deploy", {}, inBranch("Gate")),
    conditionStep("Other"),
  ),
  canvas: {
    positions: { Gate: { x: 0, y: 0 }, Deploy: { x: 300, y: 0 }, Other: { x: 0, y: 400 } },
    notes: [],
  },
};

describe("places of branches", () => {
  const places = branchPlaces(document);

  it("are frames around their steps, and spots for branches without steps", () => {
    expect(places.map(({ key, isEmpty }) => [key, isEmpty])).toEqual([
      ["Gate/true", false],
      ["Gate/false", true],
      ["Other/true", true],
      ["Other/false", true],
    ]);
  });

  it("never overlap for one condition", () => {
    for (const { rect, key } of places) {
      const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
      expect(places.filter((each) => isWithin(each.rect, middle)).map((each) => each.key)).toEqual([
        key,
      ]);
    }
  });

  it("are found by a point, the innermost first", () => {
    const [outer] = places;
    if (!outer) throw new Error("There are places");
    const { x, y } = outer.rect;
    const inner = { ...outer, key: "inner", rect: { x, y, width: 10, height: 10 } };
    expect(placeAt([outer, inner], { x: x + 5, y: y + 5 })?.key).toBe("inner");
    expect(placeAt([outer, inner], { x: x + 50, y: y + 5 })?.key).toBe("Gate/true");
    expect(placeAt([outer, inner], { x: x - 5, y })).toBeUndefined();
  });
});
