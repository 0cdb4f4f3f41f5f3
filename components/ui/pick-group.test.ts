import { describe, expect, it } from "vitest";
import { filterGroups } from "./pick-group";

const item = (label: string, detail?: string) => ({ id: label, label, detail, onPick: () => {} });
const GROUPS = [
  { title: "Parameters", items: [item("InstanceType", "String"), item("AucThreshold", "Float")] },
  { title: "Train", items: [item("ModelArtifacts"), item("TrainingJobName")] },
];
const labels = (query: string, limit = 100) =>
  filterGroups(GROUPS, query, { limit }).map(({ title, items }) => [
    title,
    items.map(({ label }) => label),
  ]);

describe("searching a list in groups", () => {
  it("shows everything while nothing is typed", () => {
    expect(labels("  ")).toEqual([
      ["Parameters", ["InstanceType", "AucThreshold"]],
      ["Train", ["ModelArtifacts", "TrainingJobName"]],
    ]);
  });

  it("looks for every word in the label, the detail and the group's title", () => {
    expect(labels("param float")).toEqual([["Parameters", ["AucThreshold"]]]);
    expect(labels("train model")).toEqual([["Train", ["ModelArtifacts"]]]);
    expect(labels("nothing")).toEqual([]);
  });

  it("draws no more rows than it is told to", () => {
    expect(labels("", 3)).toEqual([
      ["Parameters", ["InstanceType", "AucThreshold"]],
      ["Train", ["ModelArtifacts"]],
    ]);
  });
});
