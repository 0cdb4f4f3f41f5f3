import { describe, expect, it } from "vitest";
import { stepField, type Widget } from "@/lib/steps/field";
import { pairFields } from "./pair-fields";

const lines = (...widgets: readonly Widget[]) =>
  pairFields(
    widgets.map((widget, index) =>
      stepField(`F${index}`, { label: `F${index}`, help: "", widget }),
    ),
  ).map((line) => line.map(({ label }) => label));

describe("laying a form out", () => {
  it("puts short fields that follow each other side by side", () => {
    expect(lines("instance-type", "number", "number", "number")).toEqual([
      ["F0", "F1"],
      ["F2", "F3"],
    ]);
  });

  it("gives long fields, and a short one that is left over, a line of their own", () => {
    expect(lines("image-uri", "choice", "records", "number", "boolean", "number")).toEqual([
      ["F0"],
      ["F1"],
      ["F2"],
      ["F3", "F4"],
      ["F5"],
    ]);
  });
});
