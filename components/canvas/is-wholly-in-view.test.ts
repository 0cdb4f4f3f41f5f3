import { describe, expect, it } from "vitest";
import { isWhollyInView } from "./is-wholly-in-view";

const PIPELINE = { x: 100, y: 40, width: 800, height: 200 };

describe("whether the whole pipeline can be seen", () => {
  it("holds when it ends at the edge of the canvas", () => {
    expect(isWhollyInView(PIPELINE, [0, 0, 0.5], { width: 450, height: 120 })).toBe(true);
  });

  it.each([
    ["right", [0, 0, 0.5], { width: 449, height: 120 }],
    ["bottom", [0, 0, 0.5], { width: 450, height: 119 }],
    ["left", [-51, 0, 0.5], { width: 450, height: 120 }],
    ["top", [0, -21, 0.5], { width: 450, height: 120 }],
  ] as const)("does not where it is cut off at the %s", (_side, transform, size) => {
    expect(isWhollyInView(PIPELINE, [...transform], size)).toBe(false);
  });
});
