import { expect, test } from "vitest";
import type { Step } from "../../pipeline/document";
import { printExpression } from "../../pipeline/expression";
import { stepId, stepKind } from "../../pipeline/ids";
import type { JsonObject, JsonValue } from "../../utils/json";
import { lambdaPorts } from "./ports";

const PACKAGE: JsonValue = { Get: "Steps.Register.ModelPackageArn" };

function lambdaWith(Arguments: JsonValue, ...outputs: readonly JsonObject[]): Step {
  const definition = { Name: "Deploy", Type: "Lambda", Arguments, OutputParameters: outputs };
  return { id: stepId("deploy"), kind: stepKind("lambda"), definition };
}

function receiveNew(step: Step, suggestedName: string): Step {
  const port = lambdaPorts(step).inputs.find(({ id }) => id === "new-argument");
  if (!port) throw new Error("No port for a new argument");
  return port.receive(step, PACKAGE, suggestedName);
}

test("a new argument takes a name that is free and easy to read in code", () => {
  const once = receiveNew(lambdaWith({ stage: "dev" }), "ModelPackageArn");
  const twice = receiveNew(once, "ModelPackageArn");
  expect(receiveNew(twice, "Quality report.json").definition.Arguments).toEqual({
    stage: "dev",
    ModelPackageArn: PACKAGE,
    ModelPackageArn_2: PACKAGE,
    Quality_report_json: PACKAGE,
  });
});

test("an argument has an input of its own, whatever it is called", () => {
  const step = lambdaWith({ "odd name": "", __proto: 1 });
  expect(lambdaPorts(step).inputs.map(({ id }) => id)).toEqual([
    "argument:odd name",
    "argument:__proto",
    "new-argument",
  ]);
});

test("a declared output is read as an output parameter; one without a plain name cannot be", () => {
  const step = lambdaWith(
    {},
    { OutputName: "url", OutputType: "String" },
    { OutputName: "url", OutputType: "String" },
    { OutputName: "it's", OutputType: "String" },
    { OutputType: "String" },
  );
  const written = lambdaPorts(step).outputs.map(({ expression }) =>
    printExpression(expression("Deploy")),
  );
  expect(written).toEqual([{ Get: "Steps.Deploy.OutputParameters['url']" }]);
});
