import { expect, test } from "vitest";
import type { Step } from "../../pipeline/document";
import { stepId, stepKind } from "../../pipeline/ids";
import type { JsonValue } from "../../utils/json";
import { getAt } from "../../utils/json-path";
import { automlPorts, newAutomlInput } from "./ports";

const DATA: JsonValue = { Get: "Steps.Prepare.ProcessingOutputConfig.Outputs['v'].S3Output.S3Uri" };

function automl(...InputDataConfig: readonly JsonValue[]): Step {
  const definition = { Name: "Auto", Type: "AutoML", Arguments: { InputDataConfig } };
  return { id: stepId("auto"), kind: stepKind("automl"), definition };
}

test("a second data set is for validation and predicts the same column", () => {
  const step = automl(newAutomlInput("s3://b/train.csv", "left"));
  const port = automlPorts(step).inputs.find(({ id }) => id === "new-validation");
  const received = port?.receive(step, DATA, "v");
  expect(getAt(received?.definition, ["Arguments", "InputDataConfig", 1])).toEqual({
    DataSource: { S3DataSource: { S3DataType: "S3Prefix", S3Uri: DATA } },
    TargetAttributeName: "left",
    ChannelType: "validation",
  });
});

test("there are two data sets at most", () => {
  const two = automl(newAutomlInput("s3://b/t", "y"), newAutomlInput("s3://b/v", "y"));
  expect(automlPorts(two).inputs.every(({ at }) => at !== undefined)).toBe(true);
});
