import { describe, expect, test } from "vitest";
import { STEP_KINDS } from "./registry";
import { kindsByCategory, searchKinds } from "./search-kinds";

function titles(query: string): readonly string[] {
  return searchKinds(query).map(({ title }) => title);
}

describe("The palette", () => {
  test("offers every kind once, but not the one for unknown types", () => {
    const offered = kindsByCategory().flatMap(({ kinds }) => kinds);
    const wanted = STEP_KINDS.filter(({ kind }) => kind !== "raw");
    expect(new Set(offered)).toEqual(new Set(wanted));
    expect(offered.length).toBe(wanted.length);
  });

  test("shows titled categories in their order and none that is empty", () => {
    const groups = kindsByCategory();
    expect(groups.map(({ title }) => title)).toEqual([
      "Code",
      "Data",
      "Training",
      "Model",
      "Gates",
      "Quality",
      "Deployment",
      "Integration",
      "End",
    ]);
    for (const { category, kinds } of groups) {
      expect(kinds.length).toBeGreaterThan(0);
      for (const kind of kinds) expect(kind.category).toBe(category);
    }
  });
});

describe("Search for a step", () => {
  test("finds a kind by title, other name, AWS type and summary", () => {
    expect(titles("regist")[0]).toBe("Register model");
    expect(titles("if")[0]).toBe("Condition");
    expect(titles("RegisterModel")).toEqual(["Register model"]);
    expect(titles("endpoint")).toContain("Batch transform");
    expect(titles("spark")[0]).toBe("Spark processing");
    expect(titles("fairness")).toEqual(["Bias check"]);
    expect(titles("autopilot")).toEqual(["AutoML"]);
  });

  test("puts a title before a mere mention", () => {
    expect(titles("train")[0]).toBe("Training");
    const found = titles("model");
    const inTitle = found.filter((title) => /\bmodel\b/i.test(title));
    expect(inTitle).toEqual(expect.arrayContaining(["Create model", "Register model"]));
    expect(found.slice(0, inTitle.length)).toEqual(inTitle);
  });

  test("needs every word, in any order and case", () => {
    expect(titles("MODEL create")[0]).toBe("Create model");
    expect(titles("model zebra")).toEqual([]);
  });

  test("shows all for a blank query and never the kind for unknown types", () => {
    expect(searchKinds("  ").length).toBe(STEP_KINDS.length - 1);
    expect(titles("unknown")).toEqual([]);
  });
});
