import { describe, expect, it } from "vitest";
import { pipelineName } from "./pipeline-name";

describe("the name of a pipeline imported from a file", () => {
  it.each([
    ["my_pipeline (1)", "my-pipeline-1"],
    ["churn-v2", "churn-v2"],
    ["--x--", "x"],
    ["日本", "Imported-pipeline"],
    ["", "Imported-pipeline"],
    [`${"a".repeat(255)}-b`, "a".repeat(255)],
  ])("is one that SageMaker takes: %s gives %s", (text, expected) => {
    expect(pipelineName(text)).toBe(expected);
  });
});
