import type { Step, StepDefinitionJson } from "../../pipeline/document";
import { referencedStep, referencesIn } from "../../pipeline/references";
import { isJsonArray, type JsonPath } from "../../utils/json";
import { getAt } from "../../utils/json-path";
import type { InputPort, Ports } from "../contract";
import { factText } from "../fact";
import { memberInput, withMember } from "../port";
import { comparisonsOf } from "./operands";
import { describeConditionValue } from "./sentence";

/**
 * One input for the value that each comparison looks at; the other side has one only where it reads a step, since it
 * is a number or a parameter most of the time. A further value asks a further comparison.
 */
export function conditionPorts({ definition }: Step): Ports {
  const inputs = comparisonsOf(definition).flatMap(({ left, right }, index) => {
    const port = valueInput(definition, `condition:${index}:left`, left);
    if (right === undefined || !readsStep(definition, right)) return [port];
    return [port, valueInput(definition, `condition:${index}:right`, right)];
  });
  return { inputs: [...inputs, NEW_CONDITION], outputs: [], branches: ["true", "false"] };
}

const CONDITIONS = ["Arguments", "Conditions"] as const;

/** What else has to hold; the author says how the value compares. */
const NEW_CONDITION: InputPort = {
  id: "new-condition",
  label: "New condition",
  accepts: ["value"],
  receive: (step, value) => {
    const conditions = getAt(step.definition, CONDITIONS);
    const asked = isJsonArray(conditions) ? conditions : [];
    const added = { Type: "GreaterThan", LeftValue: value, RightValue: "" };
    return withMember(step, CONDITIONS, [...asked, added]);
  },
};

function valueInput(definition: StepDefinitionJson, id: string, at: JsonPath): InputPort {
  const value = getAt(definition, at);
  const isLiteral = value === undefined || typeof value !== "object";
  const label = isLiteral ? "value" : factText([describeConditionValue(value)]);
  return memberInput({ id, label, accepts: ["value"], at });
}

function readsStep(definition: StepDefinitionJson, at: JsonPath): boolean {
  const value = getAt(definition, at);
  if (value === undefined) return false;
  return referencesIn(value).some(({ get }) => referencedStep(get) !== undefined);
}
