import { expect, test } from "vitest";
import { pipelineNameFault, suggestPipelineName } from "./pipeline-name";

test.each(["a", "Employee-attrition", "v2", "a--b", "x".repeat(256)])(
  "%j is a pipeline's name",
  (name) => {
    expect(pipelineNameFault(name)).toBeUndefined();
  },
);

test.each(["", "-a", "a-", "a b", "a_b", "Übung", "x".repeat(257)])("%j is none", (name) => {
  expect(pipelineNameFault(name)).toBeDefined();
});

test("a name that SageMaker would refuse comes with one it takes", () => {
  expect(pipelineNameFault("Payroll fraud, monthly")).toContain("Payroll-fraud-monthly");
  expect(suggestPipelineName("Übung 3")).toBe("Ubung-3");
  expect(suggestPipelineName("???")).toBe("");
});
