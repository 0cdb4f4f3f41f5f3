import { describe, expect, it } from "vitest";
import type { PipelineDocument } from "@/lib/pipeline/document";
import { printExpression } from "@/lib/pipeline/expression";
import { attritionPipeline } from "@/lib/templates/attrition";
import { newParameter, parameterName } from "../expression/new-parameter";
import { asText } from "./as-text";
import { completionAt } from "./completion-at";
import { describeReference, literalBehind } from "./describe-reference";

const DOCUMENT: PipelineDocument = attritionPipeline();
const threshold = { kind: "parameter", name: "AucThreshold" } as const;

describe("a reference in a field", () => {
  it("is joined into a text where AWS takes text, and looks the same", () => {
    const joined = printExpression(asText(threshold));
    expect(joined).toEqual({
      "Std:Join": { On: "", Values: [{ Get: "Parameters.AucThreshold" }] },
    });
    expect(describeReference(joined)).toEqual(describeReference(printExpression(threshold)));
  });

  it("falls back to the parameter's default", () => {
    expect(literalBehind(printExpression(threshold), DOCUMENT)).toBe(0.85);
    expect(literalBehind({ Get: "Execution.PipelineName" }, DOCUMENT)).toBeUndefined();
  });

  it("says in a word what sort of value it is", () => {
    expect(describeReference(printExpression(threshold)).word).toBe("Parameter");
    expect(describeReference({ Get: "Nonsense" }).word).toBe("Incomplete");
  });
});

describe("a name begun in a text", () => {
  it("starts with a brace or a dollar sign right before the caret", () => {
    expect(completionAt("s3://{Buc/out", 9)).toEqual({ range: { start: 5, end: 9 }, query: "Buc" });
    expect(completionAt(`$${"{Buc}"}`, 5)).toEqual({ range: { start: 0, end: 6 }, query: "Buc" });
    expect(completionAt("$", 1)).toEqual({ range: { start: 0, end: 1 }, query: "" });
  });

  it("is nowhere else", () => {
    expect(completionAt("s3://{Buc/out", 12)).toBeUndefined();
    expect(completionAt('{"a": 1}', 8)).toBeUndefined();
  });
});

describe("a new parameter from a value", () => {
  it("is called like the field and takes the value as its default", () => {
    expect(
      newParameter({ parameters: [] }, { label: "Instance type", value: "ml.m5.large" }),
    ).toEqual({
      Name: "InstanceType",
      Type: "String",
      DefaultValue: "ml.m5.large",
    });
    expect(newParameter({ parameters: [] }, { label: "Disk", value: 30 })).toMatchObject({
      Type: "Integer",
    });
    expect(newParameter({ parameters: [] }, { label: "Rate", value: 0.5 })).toMatchObject({
      Type: "Float",
    });
  });

  it("has a name of its own, and no default where there is no value", () => {
    const taken = { parameters: [{ Name: "Disk", Type: "Integer" }] };
    expect(newParameter(taken, { label: "Disk", value: undefined })).toEqual({
      Name: "Disk2",
      Type: "String",
    });
    expect(parameterName("num_round")).toBe("NumRound");
    expect(parameterName("…")).toBe("Parameter");
  });

  it("is of the type that the API takes, where the value allows it", () => {
    const made = (value: string | number, type: "string" | "integer" | "float") =>
      newParameter({ parameters: [] }, { label: "Rate", value, type });
    expect(made(1, "float")).toEqual({ Name: "Rate", Type: "Float", DefaultValue: 1 });
    expect(made(5, "string")).toEqual({ Name: "Rate", Type: "String", DefaultValue: "5" });
    expect(made("five", "integer")).toMatchObject({ Type: "String" });
    expect(made("", "integer")).toEqual({ Name: "Rate", Type: "Integer" });
  });
});
