import { describe, expect, it } from "vitest";
import { newDocument } from "@/lib/pipeline/new-document";
import { step } from "@/lib/pipeline/testing";
import { isTextOnPurpose, parseLiteral, toLiteral, typeOfSide } from "./condition-literal";

describe("a literal of a condition", () => {
  it("is a number or a truth value where it reads like one", () => {
    const texts = ["0.85", "-3", "true", "false", "ml.m5.large", "007", "1.", ""];
    expect(texts.map((text) => parseLiteral(text))).toEqual([
      0.85,
      -3,
      true,
      false,
      "ml.m5.large",
      "007",
      "1.",
      "",
    ]);
  });

  it("is what the other side wants", () => {
    expect(parseLiteral("5", "text")).toBe("5");
    expect(parseLiteral("true", "number")).toBe("true");
    expect(["5", "x", true].map((value) => toLiteral(value, "number"))).toEqual([5, 0, 0]);
    expect([0, "", "yes"].map((value) => toLiteral(value, "boolean"))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it("stays text where somebody made it text", () => {
    expect(["5", "true", "a", ""].map(isTextOnPurpose)).toEqual([true, true, false, false]);
  });
});

describe("the type of a side", () => {
  const document = {
    ...newDocument("Test"),
    parameters: [
      { Name: "Region", Type: "String" },
      { Name: "Limit", Type: "Float" },
      { Name: "Force", Type: "Boolean" },
    ],
    steps: [
      step("Probe", { OutputParameters: [{ OutputName: "rows", OutputType: "Integer" }] }),
      {
        ...step("Evaluate"),
        code: {
          entryFile: "main.py",
          functionName: "main",
          packages: [],
          returns: [{ name: "passed", type: "Boolean" as const }],
        },
      },
    ],
  };
  const fileValue = (Path: string) => ({
    "Std:JsonGet": { PropertyFile: { Get: "Steps.Evaluate.PropertyFiles.Result" }, Path },
  });

  it("is the parameter's, the output's, or the one that the code declares", () => {
    const sides = [
      { Get: "Parameters.Region" },
      { Get: "Parameters.Limit" },
      { Get: "Parameters.Force" },
      { Get: "Execution.PipelineName" },
      { Get: "Steps.Probe.OutputParameters['rows']" },
      fileValue("passed"),
      fileValue("auc"),
      5,
    ];
    expect(sides.map((side) => typeOfSide(side, document))).toEqual([
      "text",
      "number",
      "boolean",
      "text",
      "number",
      "boolean",
      undefined,
      undefined,
    ]);
  });
});
