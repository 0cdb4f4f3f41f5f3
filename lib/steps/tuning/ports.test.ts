import { expect, test } from "vitest";
import type { Step } from "../../pipeline/document";
import { printExpression } from "../../pipeline/expression";
import { stepId, stepKind } from "../../pipeline/ids";
import type { JsonObject } from "../../utils/json";
import { tuningPorts } from "./ports";

function tuning(Arguments: JsonObject): Step {
  const definition = { Name: "Tune", Type: "Tuning", Arguments };
  return { id: stepId("tune"), kind: stepKind("tuning"), definition };
}

function bestModelOf(step: Step) {
  const port = tuningPorts(step).outputs.find(({ id }) => id === "best-model");
  return port && printExpression(port.expression("Tune"));
}

test("the best model is where the best job puts its file, in the folder that the step has in the run", () => {
  expect(bestModelOf(tuning({ TrainingJobDefinition: {} }))).toEqual({
    "Std:Join": {
      On: "/",
      Values: [
        { Get: "Steps.Tune.TrainingJobDefinition.OutputDataConfig.S3OutputPath" },
        { Get: "Steps.Tune.TrainingJobSummaries[0].TrainingJobName" },
        "output/model.tar.gz",
      ],
    },
  });
});

test("where several definitions compete, nothing tells whose folder holds the best model", () => {
  expect(bestModelOf(tuning({ TrainingJobDefinitions: [{}, {}] }))).toBeUndefined();
});
