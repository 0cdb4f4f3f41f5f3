import { expect, test } from "vitest";
import { printExpression } from "../pipeline/expression";
import { stepId, stepKind } from "../pipeline/ids";
import { isJsonObject } from "../utils/json";
import { joinedOutput } from "./joined-output";
import { tuning } from "./tuning";

const CONTEXT = { name: "Tune", roleArn: "", bucket: "b", region: "eu-west-1" };
const step = { id: stepId("t"), kind: stepKind("tuning"), ...tuning.start(CONTEXT) };

test("the best model of a tuning step is said by that name, not by its parts", () => {
  const port = tuning.ports(step).outputs.find(({ id }) => id === "best-model");
  const value = port && printExpression(port.expression("Tune"));
  expect(isJsonObject(value) && joinedOutput([step], value)).toBe("Tune · best model");
});

test("another text from parts is no output", () => {
  const text = { "Std:Join": { On: "/", Values: ["s3:/", { Get: "Steps.Tune.TrainingJobName" }] } };
  expect(joinedOutput([step], text)).toBeUndefined();
  expect(joinedOutput([step], { Get: "Steps.Tune.TrainingJobName" })).toBeUndefined();
});
