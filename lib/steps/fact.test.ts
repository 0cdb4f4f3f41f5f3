import { expect, test } from "vitest";
import { stepId } from "../pipeline/ids";
import type { JsonObject } from "../utils/json";
import type { StepKindDefinition } from "./contract";
import { factText, lastPart } from "./fact";
import { fail } from "./fail";
import { lambda } from "./lambda";
import { model } from "./model";

function factOn(kind: StepKindDefinition, members: JsonObject): string {
  const definition = { Name: "Step", Type: kind.type, ...members };
  return factText(kind.fact({ id: stepId("step"), kind: kind.kind, definition }));
}

test("a fact as text has no space inside brackets", () => {
  expect(factText(["a", "or", "(", "(", { kind: "parameter", name: "B" }, ")", ")"])).toBe(
    "a or ((B))",
  );
});

test("a function is known by its name, an image by its repository and tag", () => {
  expect(
    factOn(lambda, { FunctionArn: "arn:aws:lambda:eu-west-1:111122223333:function:deploy" }),
  ).toBe("deploy");
  const Image = "141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1";
  expect(factOn(model, { Arguments: { PrimaryContainer: { Image } } })).toBe(
    "sagemaker-xgboost:1.7-1",
  );
  expect(lastPart("plain", "/")).toBe("plain");
});

test("the end of a run is known by its message, with the values in it", () => {
  const ErrorMessage = {
    "Std:Join": { On: " ", Values: ["AUC is below", { Get: "Parameters.Least" }] },
  };
  expect(factOn(fail, { Arguments: { ErrorMessage } })).toBe("AUC is below Least");
  expect(factOn(fail, { Arguments: { ErrorMessage: "" } })).toBe("");
});
