import { describe, expect, test } from "vitest";
import { printExpression } from "../../pipeline/expression";
import { stepId } from "../../pipeline/ids";
import { pipelineWith, step } from "../../pipeline/testing";
import { OUTPUTS_PATH, outputLocation } from "../../steps/processing/processing-outputs";
import { getAt } from "../../utils/json-path";
import { applied, done, refusal } from "../testing/makers";
import { renameOutputParameter } from "./rename-output-parameter";
import { renameProcessingOutput } from "./rename-processing-output";

describe("an output of a Processing step", () => {
  const splitting = (name: string) =>
    step("Split", {
      Arguments: {
        ProcessingOutputConfig: { Outputs: [{ OutputName: name }, { OutputName: "test" }] },
      },
      PropertyFiles: [{ PropertyFileName: "F", OutputName: name, FilePath: "f.json" }],
    });
  const reading = (name: string) =>
    step("Train", { Arguments: { Uri: printExpression(outputLocation("Split", name)) } });
  const document = pipelineWith(splitting("train"), reading("train"), reading("test"));
  const rename = (to: string) =>
    renameProcessingOutput(document, { stepId: stepId("Split"), from: "train", to });

  test("is read under its new name, by property files and by other steps", () => {
    expect(done(rename("fit")).steps).toEqual([splitting("fit"), reading("fit"), reading("test")]);
  });

  test("keeps a name of its own", () => {
    expect(refusal(rename("test"))).toContain("another output");
    expect(refusal(rename(""))).toBe("Give the output a name.");
    expect(done(rename("train"))).toBe(document);
    expect(getAt(splitting("train").definition, OUTPUTS_PATH)).toHaveLength(2);
  });
});

describe("an answer of a Lambda step", () => {
  const calling = (name: string) =>
    step("Call", {
      Type: "Lambda",
      OutputParameters: [
        { OutputName: name, OutputType: "Integer" },
        { OutputName: "other", OutputType: "String" },
      ],
    });
  const reading = (name: string) =>
    step("Read", { Arguments: { Rows: { Get: `Steps.Call.OutputParameters['${name}']` } } });

  test("is read under its new name", () => {
    const document = pipelineWith(calling("rows"), reading("rows"), reading("other"));
    const renamed = applied(document, renameOutputParameter, {
      stepId: stepId("Call"),
      from: "rows",
      to: "count",
    });
    expect(renamed.steps).toEqual([calling("count"), reading("count"), reading("other")]);
  });
});
