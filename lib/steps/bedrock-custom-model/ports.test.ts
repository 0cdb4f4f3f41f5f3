import { expect, test } from "vitest";
import type { Step } from "../../pipeline/document";
import { stepId, stepKind } from "../../pipeline/ids";
import type { JsonObject, JsonValue } from "../../utils/json";
import { bedrockCustomModelPorts } from "./ports";

const PACKAGE: JsonValue = { Get: "Steps.Register.ModelPackageArn" };
const FROM_PACKAGE = { ModelPackageArnDataSource: { ModelPackageArn: PACKAGE } };

function customising(Arguments: JsonObject): Step {
  const definition = { Name: "Custom", Type: "BedrockCustomModel", Arguments };
  return { id: stepId("custom"), kind: stepKind("bedrock-custom-model"), definition };
}

function files(S3Uri: JsonValue): JsonObject {
  return { ModelName: "m", ModelSourceConfig: { S3DataSource: { S3Uri } } };
}

function inputIds(Arguments: JsonObject) {
  return bedrockCustomModelPorts(customising(Arguments)).inputs.map(({ id }) => id);
}

test("a model comes from files or from the registry, and the chosen source is the only input", () => {
  expect(inputIds(files(""))).toEqual(["model-files", "model-package"]);
  expect(inputIds(files("s3://b/model"))).toEqual(["model-files"]);
  expect(inputIds({ CustomModelDataSource: FROM_PACKAGE })).toEqual(["model-package"]);
});

test("a registered version takes the place of the blank for files", () => {
  const step = customising(files(""));
  const port = bedrockCustomModelPorts(step).inputs.find(({ id }) => id === "model-package");
  expect(port?.receive(step, PACKAGE, "package").definition.Arguments).toEqual({
    ModelName: "m",
    CustomModelDataSource: FROM_PACKAGE,
  });
});
