import { expect, test } from "vitest";
import type { DesignHeadJson } from "@/lib/api/contracts/designs";
import { selectDesigns } from "./select-designs";

const now = new Date("2026-11-23T12:00:00Z");

function design(
  name: string,
  options: Partial<DesignHeadJson> & { kinds?: Record<string, number> } = {},
) {
  const { kinds = {}, ...rest } = options;
  return {
    id: name,
    name,
    revision: 1,
    createdAt: "2026-11-01T00:00:00Z",
    updatedAt: "2026-11-20T00:00:00Z",
    summary: { stepCount: 0, kinds, scene: { width: 0, height: 0, nodes: [], edges: [] } },
    ...rest,
  } satisfies DesignHeadJson;
}

const all = { query: "", order: "changed", filter: "all", now } as const;
const names = (designs: readonly DesignHeadJson[]) => designs.map(({ name }) => name);

test("the last changed design stands first", () => {
  const designs = [design("old", { updatedAt: "2026-10-01T00:00:00Z" }), design("new")];
  expect(names(selectDesigns(designs, all))).toEqual(["new", "old"]);
});

test("by name, numbers count as numbers and case does not count", () => {
  const designs = [design("run-10"), design("Run-2"), design("abalone")];
  expect(names(selectDesigns(designs, { ...all, order: "name" }))).toEqual([
    "abalone",
    "Run-2",
    "run-10",
  ]);
});

test("a search looks at names and at the kinds of steps, for every word", () => {
  const designs = [design("churn", { kinds: { lambda: 1 } }), design("churn-monthly")];
  expect(names(selectDesigns(designs, { ...all, query: "CHURN lambda" }))).toEqual(["churn"]);
  expect(selectDesigns(designs, { ...all, query: "fraud" })).toEqual([]);
});

test("a filter keeps this week's designs, or the ones with problems", () => {
  const old = design("old", { updatedAt: "2026-10-01T00:00:00Z" });
  const broken = design("broken", {
    updatedAt: "2026-10-01T00:00:00Z",
    summary: { ...old.summary, problems: { errors: 0, warnings: 2 } },
  });
  const designs = [design("fresh"), old, broken];
  expect(names(selectDesigns(designs, { ...all, filter: "week" }))).toEqual(["fresh"]);
  expect(names(selectDesigns(designs, { ...all, filter: "problems" }))).toEqual(["broken"]);
});
