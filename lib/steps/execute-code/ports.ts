import type { Step } from "../../pipeline/document";
import type { InputPort, OutputPort, Ports } from "../contract";
import { SINGLE_VALUES } from "../port";
import { inputPorts, outputPorts } from "../processing/ports";
import { hasRoom, INPUTS_PATH, processingInputs } from "../processing/processing-inputs";
import { processingOutputs } from "../processing/processing-outputs";
import { addCodeArgument, codeArguments, setCodeArgument } from "./code-arguments";
import { addCodeInput } from "./code-inputs";
import { RESULT_PROPERTY_FILE } from "./code-returns";
import { CODE_INPUT, RESULT_OUTPUT } from "./port-names";

const NEW_INPUT: InputPort = {
  id: "new-input",
  label: "New input",
  accepts: ["s3-uri"],
  receive: (step, location, suggestedName) => addCodeInput(step, { name: suggestedName, location }),
};

const NEW_ARGUMENT: InputPort = {
  id: "new-argument",
  label: "New argument",
  accepts: SINGLE_VALUES,
  receive: (step, value, suggestedName) => addCodeArgument(step, { name: suggestedName, value }),
};

/**
 * Folders and arguments that go into the function, folders and returned values that come out. The folder of the returned
 * values can be connected too, as a report on a model, but takes no line on the card.
 */
export function executeCodePorts(step: Step): Ports {
  const { definition } = step;
  const inputs = processingInputs(definition).filter(({ name }) => name !== CODE_INPUT);
  const outputs = outputPorts(processingOutputs(definition)).map((port) =>
    port.label === RESULT_OUTPUT ? { ...port, secondary: true } : port,
  );
  return {
    inputs: [
      ...inputPorts(inputs),
      ...(hasRoom(step, INPUTS_PATH) ? [NEW_INPUT] : []),
      ...codeArguments(step).map(argumentPort),
      NEW_ARGUMENT,
    ],
    outputs: [...outputs, ...(step.code?.returns ?? []).map(returnPort)],
    branches: [],
  };
}

function argumentPort({ name, at }: ReturnType<typeof codeArguments>[number]): InputPort {
  return {
    id: `argument:${name}`,
    label: name,
    accepts: NEW_ARGUMENT.accepts,
    at,
    receive: (step, value) => setCodeArgument(step, name, { value }),
  };
}

function returnPort({ name }: { readonly name: string }): OutputPort {
  const path = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name)
    ? name
    : `['${name.replace(/[\\']/g, "\\$&")}']`;
  return {
    id: `return:${name}`,
    label: name,
    carries: "value",
    expression: (stepName) => ({
      kind: "file-value",
      stepName,
      propertyFile: RESULT_PROPERTY_FILE,
      path,
    }),
  };
}
