import { describe, expect, it } from "vitest";
import { loadShapes } from "../aws/load-shapes";
import type { Expression } from "../pipeline/expression";
import { parameter, pipelineWith, step } from "../pipeline/testing";
import { fitExpression, placeType } from "./fit-expression";

const library = await loadShapes();
const document = {
  ...pipelineWith(
    step("Train", { Type: "Training" }),
    step("Count", {
      Type: "Lambda",
      OutputParameters: [{ OutputName: "rows", OutputType: "Integer" }],
    }),
  ),
  parameters: [parameter("Bucket"), parameter("Depth", { Type: "Integer" })],
};
const bucket: Expression = { kind: "parameter", name: "Bucket" };
const depth: Expression = { kind: "parameter", name: "Depth" };
const property = (stepName: string, path: string): Expression => {
  return { kind: "property", stepName, path };
};
const fitOf = (expression: Expression, type: "string" | "integer" | undefined) =>
  fitExpression(expression, { type, document, library });

describe("an expression at a place of the API", () => {
  it("is made a text where AWS takes text alone", () => {
    expect(fitOf(depth, "string")).toEqual({ kind: "joined" });
    expect(fitOf(property("Train", "BillableTimeInSeconds"), "string")).toEqual({ kind: "joined" });
    expect(fitOf(property("Count", "OutputParameters['rows']"), "string")).toEqual({
      kind: "joined",
    });
  });

  it("stays as it is where it fits, or where nobody can know", () => {
    expect(fitOf(bucket, "string")).toEqual({ kind: "as-is" });
    expect(fitOf(depth, "integer")).toEqual({ kind: "as-is" });
    expect(fitOf(property("Count", "OutputParameters['rows']"), "integer")).toEqual({
      kind: "as-is",
    });
    expect(fitOf(depth, undefined)).toEqual({ kind: "as-is" });
    const look: Expression = {
      kind: "file-value",
      stepName: "Count",
      propertyFile: "F",
      path: "auc",
    };
    expect(fitOf(look, "integer")).toEqual({ kind: "as-is" });
  });

  it("is refused with the reason where a text would stand for a number", () => {
    expect(fitOf(bucket, "integer")).toEqual({
      kind: "refused",
      reason: "text; a whole number belongs here",
    });
    expect(fitOf(property("Train", "TrainingJobName"), "integer").kind).toBe("refused");
  });

  it("meets the type that the API's shapes give the place", () => {
    const typeAt = (...path: readonly (string | number)[]) => placeType(library, "Training", path);
    expect(typeAt("Arguments", "ResourceConfig", "VolumeSizeInGB")).toBe("integer");
    expect(typeAt("Arguments", "HyperParameters", "eta")).toBe("string");
    expect(typeAt("Arguments", "InputDataConfig")).toBeUndefined();
    expect(typeAt("DisplayName")).toBeUndefined();
  });
});
