import type { Step } from "../../pipeline/document";
import { isJsonObject } from "../../utils/json";
import { uniqueName } from "../../utils/unique-name";
import type { InputPort, OutputPort, Ports } from "../contract";
import { memberInput, portIds } from "../port";
import {
  appendEntry,
  hasRoom,
  INPUTS_PATH,
  inputLocationPath,
  type NamedEntry,
  newProcessingInput,
  processingInputs,
} from "./processing-inputs";
import { outputLocation, processingOutputs } from "./processing-outputs";

const NEW_INPUT: InputPort = {
  id: "new-input",
  label: "New input",
  accepts: ["s3-uri"],
  receive: (step, value, suggestedName) => {
    const taken = new Set(processingInputs(step.definition).map(({ name }) => name));
    const name = uniqueName(suggestedName || "input", taken);
    return appendEntry(step, INPUTS_PATH, newProcessingInput(name, value));
  },
};

/** One port for each input and output that lies in S3, and one that adds an input while there is room. */
export function processingPorts(step: Step): Ports {
  const inputs = inputPorts(processingInputs(step.definition));
  return {
    inputs: hasRoom(step, INPUTS_PATH) ? [...inputs, NEW_INPUT] : inputs,
    outputs: outputPorts(processingOutputs(step.definition)),
    branches: [],
  };
}

/** Inputs that read a database through a dataset definition have no S3 location to connect. */
export function inputPorts(entries: readonly NamedEntry[]): readonly InputPort[] {
  const idOf = portIds("input");
  return entries
    .filter(({ entry }) => isJsonObject(entry.S3Input) || entry.DatasetDefinition === undefined)
    .map(({ name, index }) =>
      memberInput({
        id: idOf(name),
        label: name,
        accepts: ["s3-uri"],
        at: inputLocationPath(index),
      }),
    );
}

/** Outputs that go to a feature store have no S3 location to read. */
export function outputPorts(entries: readonly NamedEntry[]): readonly OutputPort[] {
  const idOf = portIds("output");
  return entries
    .filter(({ entry }) => isJsonObject(entry.S3Output))
    .map(({ name }) => ({
      id: idOf(name),
      label: name,
      carries: "s3-uri",
      expression: (stepName) => outputLocation(stepName, name),
    }));
}
