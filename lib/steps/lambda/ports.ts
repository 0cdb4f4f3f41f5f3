import type { Step } from "../../pipeline/document";
import { isExpression } from "../../pipeline/expression";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../../utils/json";
import { uniqueName } from "../../utils/unique-name";
import type { InputPort, OutputPort, Ports } from "../contract";
import { ANYTHING, memberInput, propertyOutput, withMember } from "../port";

const NEW_ARGUMENT: InputPort = {
  id: "new-argument",
  label: "New argument",
  accepts: ANYTHING,
  receive: addArgument,
};

/** One input for each argument and one that adds an argument; one output for each declared output. */
export function lambdaPorts(step: Step): Ports {
  const inputs = Object.keys(argumentsOf(step)).map((name) =>
    memberInput({
      id: `argument:${name}`,
      label: name,
      accepts: ANYTHING,
      at: ["Arguments", name],
    }),
  );
  return { inputs: [...inputs, NEW_ARGUMENT], outputs: outputsOf(step), branches: [] };
}

function argumentsOf({ definition }: Step): JsonObject {
  const args = definition.Arguments;
  return isJsonObject(args) && !isExpression(args) ? args : {};
}

/** An output can be read by its name alone, so one without a plain name has no port, and a repeated one has one. */
function outputsOf({ definition }: Step): readonly OutputPort[] {
  const declared = isJsonArray(definition.OutputParameters) ? definition.OutputParameters : [];
  const names = declared.flatMap((output) => {
    const name = isJsonObject(output) ? output.OutputName : undefined;
    return typeof name === "string" && /^[^'"]+$/.test(name) ? [name] : [];
  });
  return [...new Set(names)].map((name) =>
    propertyOutput(`OutputParameters['${name}']`, { label: name, carries: "value" }),
  );
}

function addArgument(step: Step, value: JsonValue, suggestedName: string): Step {
  const taken = new Set(Object.keys(argumentsOf(step)));
  const name = uniqueName(toArgumentName(suggestedName), taken, { separator: "_" });
  return withMember(step, ["Arguments", name], value);
}

/** `text` as a name that is easy to read in the function's code. */
function toArgumentName(text: string): string {
  const name = text.replaceAll(/[^A-Za-z0-9_]+/g, "_").replaceAll(/^_+|_+$/g, "");
  return name === "" ? "value" : name;
}
