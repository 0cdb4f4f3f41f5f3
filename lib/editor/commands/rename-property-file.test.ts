import { expect, test } from "vitest";
import type { Step } from "../../pipeline/document";
import { stepId } from "../../pipeline/ids";
import { applied, done, pipelineWith, refusal, step } from "../testing/makers";
import { renamePropertyFile } from "./rename-property-file";

const evaluate = stepId("evaluate");

function evaluating(...names: readonly string[]): Step {
  const PropertyFiles = names.map((name) => ({
    PropertyFileName: name,
    OutputName: "report",
    FilePath: "evaluation.json",
  }));
  const made = step("Evaluate");
  return { ...made, definition: { ...made.definition, PropertyFiles } };
}

function reading(file: string): Step {
  const PropertyFile = { Get: `Steps.Evaluate.PropertyFiles.${file}` };
  return step("Read", { args: { value: { "Std:JsonGet": { PropertyFile, Path: "auc" } } } });
}

test("what reads a property file reads it under its new name", () => {
  const document = pipelineWith(evaluating("Report", "Other"), reading("Report"));
  const renamed = applied(document, renamePropertyFile, {
    stepId: evaluate,
    from: "Report",
    to: "Metrics",
  });
  expect(renamed.steps).toEqual([evaluating("Metrics", "Other"), reading("Metrics")]);
});

test("a name that is taken or is none is refused, the same name is no change", () => {
  const document = pipelineWith(evaluating("Report", "Other"));
  const rename = (to: string) =>
    renamePropertyFile(document, { stepId: evaluate, from: "Report", to });
  expect(refusal(rename("Other"))).toMatch("another property file");
  expect(refusal(rename("a b"))).toMatch("letters, digits");
  expect(done(rename("Report"))).toBe(document);
});
