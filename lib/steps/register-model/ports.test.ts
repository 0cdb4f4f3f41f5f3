import { expect, test } from "vitest";
import type { Step } from "../../pipeline/document";
import { stepId, stepKind } from "../../pipeline/ids";
import type { JsonObject, JsonValue } from "../../utils/json";
import { getAt } from "../../utils/json-path";
import { registerModelPorts } from "./ports";

const REPORT: JsonValue = {
  Get: "Steps.Evaluate.ProcessingOutputConfig.Outputs['r'].S3Output.S3Uri",
};

function registering(Arguments: JsonObject): Step {
  const definition = { Name: "Register", Type: "RegisterModel", Arguments };
  return { id: stepId("register"), kind: stepKind("register-model"), definition };
}

/** Inputs with a line on the card. */
function rows(step: Step) {
  return registerModelPorts(step)
    .inputs.filter(({ at }) => at !== undefined)
    .map(({ id, label }) => `${id} (${label})`);
}

function receiveMetrics(step: Step) {
  const port = registerModelPorts(step).inputs.find(({ id }) => id === "metrics");
  const received = port?.receive(step, REPORT, "metrics");
  return getAt(received?.definition, ["Arguments", "ModelMetrics", "ModelQuality", "Statistics"]);
}

test("a quality report comes with the format that AWS requires beside it", () => {
  expect(receiveMetrics(registering({}))).toEqual({
    S3Uri: REPORT,
    ContentType: "application/json",
  });
});

test("a report format that the author chose stays", () => {
  const Statistics = { ContentType: "text/plain", S3Uri: "" };
  const step = registering({ ModelMetrics: { ModelQuality: { Statistics } } });
  expect(receiveMetrics(step)).toEqual({ ContentType: "text/plain", S3Uri: REPORT });
});

test("each container has an input for its model, but for one that gets it from elsewhere", () => {
  const Containers: readonly JsonObject[] = [
    { Image: "a" },
    { Image: "b", ModelDataSource: {} },
    { Image: "c" },
  ];
  const step = registering({ InferenceSpecification: { Containers } });
  const shown = rows(step);
  expect(shown).toEqual(["model (model 1)", "model:2 (model 3)", "metrics (metrics)"]);
});

test("the result of a check becomes a report or a baseline with its format, and then has a line", () => {
  const constraints: JsonValue = { Get: "Steps.CheckBias.BaselineUsedForDriftCheckConstraints" };
  const id = "DriftCheckBaselines.Bias.PostTrainingConstraints";
  const step = registering({ DriftCheckBaselines: { Bias: {} } });
  const port = registerModelPorts(step).inputs.find((each) => each.id === id);
  const received = port?.receive(step, constraints, "constraints for drift") ?? step;
  expect(getAt(received.definition, ["Arguments", "DriftCheckBaselines"])).toEqual({
    Bias: {
      PostTrainingConstraints: { S3Uri: constraints, ContentType: "application/json" },
    },
  });
  expect(rows(step)).not.toContain(`${id} (drift: bias of predictions)`);
  expect(rows(received)).toContain(`${id} (drift: bias of predictions)`);
});

test("the quality report has one line, whichever way it came", () => {
  const step = registering({});
  const id = "ModelMetrics.ModelQuality.Statistics";
  const port = registerModelPorts(step).inputs.find((each) => each.id === id);
  const received = port?.receive(step, REPORT, "statistics") ?? step;
  expect(receiveMetrics(step)).toEqual(
    getAt(received.definition, ["Arguments", "ModelMetrics", "ModelQuality", "Statistics"]),
  );
  expect(rows(received)).toEqual(["model (model)", "metrics (metrics)"]);
});
