import { expect, test } from "vitest";
import type { Step } from "../../pipeline/document";
import { stepId, stepKind } from "../../pipeline/ids";
import type { JsonValue } from "../../utils/json";
import { getAt } from "../../utils/json-path";
import { conditionPorts } from "./ports";

const AUC: JsonValue = {
  "Std:JsonGet": { PropertyFile: { Get: "Steps.Evaluate.PropertyFiles.Result" }, Path: "auc" },
};

function conditionOn(...conditions: readonly JsonValue[]): Step {
  const definition = { Name: "Gate", Type: "Condition", Arguments: { Conditions: conditions } };
  return { id: stepId("gate"), kind: stepKind("condition"), definition };
}

/** Inputs with a line on the card. */
function shown(step: Step) {
  const { inputs } = conditionPorts(step);
  return inputs.flatMap(({ id, label, at }) => (at ? [`${id} ${label}`] : []));
}

test("a further value becomes a further condition, which has to hold too", () => {
  const step = conditionOn({ Type: "LessThan", LeftValue: AUC, RightValue: 1 });
  const port = conditionPorts(step).inputs.find(({ id }) => id === "new-condition");
  expect(port?.receive(step, AUC, "auc").definition.Arguments).toEqual({
    Conditions: [
      { Type: "LessThan", LeftValue: AUC, RightValue: 1 },
      { Type: "GreaterThan", LeftValue: AUC, RightValue: "" },
    ],
  });
});

test("each comparison has an input for the value it looks at, inside Not and Or too", () => {
  const step = conditionOn(
    { Type: "GreaterThan", LeftValue: AUC, RightValue: { Get: "Parameters.Threshold" } },
    { Type: "Not", Condition: { Type: "In", QueryValue: "", Values: ["a"] } },
    { Type: "Or", Conditions: [{ Type: "Equals", LeftValue: 1, RightValue: 2 }] },
  );
  expect(shown(step)).toEqual([
    "condition:0:left auc",
    "condition:1:left value",
    "condition:2:left value",
  ]);
});

test("a right side has an input only where it reads a step", () => {
  const step = conditionOn({ Type: "LessThan", LeftValue: AUC, RightValue: AUC });
  expect(shown(step)).toEqual(["condition:0:left auc", "condition:0:right auc"]);
});

test("a value received by a deep comparison lands there", () => {
  const step = conditionOn({
    Type: "Or",
    Conditions: [{ Type: "Equals", LeftValue: "", RightValue: 1 }],
  });
  const [input] = conditionPorts(step).inputs;
  const received = input?.receive(step, AUC, "auc");
  const at = ["Arguments", "Conditions", 0, "Conditions", 0, "LeftValue"];
  expect(getAt(received?.definition, at)).toEqual(AUC);
});

test("a step ends in a true and a false branch", () => {
  expect(conditionPorts(conditionOn()).branches).toEqual(["true", "false"]);
});
