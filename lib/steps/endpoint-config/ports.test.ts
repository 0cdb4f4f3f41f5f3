import { expect, test } from "vitest";
import type { Step } from "../../pipeline/document";
import { stepId, stepKind } from "../../pipeline/ids";
import type { JsonObject, JsonValue } from "../../utils/json";
import { getAt } from "../../utils/json-path";
import { endpointConfigPorts } from "./ports";
import { MAX_VARIANTS, newVariant, VARIANTS } from "./variants";

const MODEL: JsonValue = { Get: "Steps.CreateModel.ModelName" };

function configuring(variants: JsonValue, members: JsonObject = {}): Step {
  const Arguments = { ProductionVariants: variants, ...members };
  const definition = { Name: "Config", Type: "EndpointConfig", Arguments };
  return { id: stepId("config"), kind: stepKind("endpoint-config"), definition };
}

function inputs(step: Step) {
  return endpointConfigPorts(step).inputs.map(({ id, label }) => `${id} (${label})`);
}

test("the only variant's input is called model, several bear their names", () => {
  expect(inputs(configuring([newVariant("AllTraffic", "")]))).toEqual([
    "variant:AllTraffic (model)",
    "new-variant (New variant)",
  ]);
  expect(inputs(configuring([newVariant("a", "m"), newVariant("a", "m")]))).toEqual([
    "variant:a (a)",
    "variant:a-2 (a)",
    "new-variant (New variant)",
  ]);
});

test("a new variant takes a name that is free and that AWS allows", () => {
  const step = configuring([newVariant("Model-Name", "m")]);
  const port = endpointConfigPorts(step).inputs.find(({ id }) => id === "new-variant");
  expect(getAt(port?.receive(step, MODEL, "Model__Name").definition, VARIANTS)).toEqual([
    newVariant("Model-Name", "m"),
    newVariant("Model-Name-2", MODEL),
  ]);
});

test("no variant can be added beyond AWS's most", () => {
  const full = Array.from({ length: MAX_VARIANTS }, (_, index) => newVariant(`v${index}`, "m"));
  expect(inputs(configuring(full))).toHaveLength(MAX_VARIANTS);
});

test("a variant that inference components fill has no input for a model", () => {
  const role = { ExecutionRoleArn: "arn:aws:iam::111122223333:role/Host" };
  const host: JsonValue = { VariantName: "host", InstanceType: "ml.g5.xlarge" };
  expect(inputs(configuring([host], role))).toEqual(["new-variant (New variant)"]);
  expect(inputs(configuring([host]))).toContain("variant:host (model)");
});
