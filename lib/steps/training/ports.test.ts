import { describe, expect, test } from "vitest";
import type { Step } from "../../pipeline/document";
import { stepId, stepKind } from "../../pipeline/ids";
import type { JsonValue } from "../../utils/json";
import { getAt } from "../../utils/json-path";
import { CHANNELS, MAX_CHANNELS, newChannel } from "./channels";
import { trainingPorts } from "./ports";

const DATA: JsonValue = {
  Get: "Steps.Process.ProcessingOutputConfig.Outputs['train'].S3Output.S3Uri",
};

function trainingOn(channels: JsonValue): Step {
  const definition = { Name: "Train", Type: "Training", Arguments: { InputDataConfig: channels } };
  return { id: stepId("train"), kind: stepKind("training"), definition };
}

function receive(step: Step, portId: string, suggestedName: string): Step {
  const port = trainingPorts(step).inputs.find(({ id }) => id === portId);
  if (!port) throw new Error(`No port ${portId}`);
  return port.receive(step, DATA, suggestedName);
}

function inputIds(step: Step) {
  return trainingPorts(step).inputs.map(({ id }) => id);
}

describe("The inputs of a training step", () => {
  test("are its channels and one for a new channel", () => {
    const step = trainingOn([newChannel("train", ""), newChannel("validation", DATA)]);
    expect(inputIds(step)).toEqual(["channel:train", "channel:validation", "new-channel"]);
  });

  test("fill the blank of their own channel and keep the others", () => {
    const step = trainingOn([newChannel("train", ""), newChannel("test", "s3://b/test")]);
    expect(getAt(receive(step, "channel:train", "x").definition, CHANNELS)).toEqual([
      newChannel("train", DATA),
      newChannel("test", "s3://b/test"),
    ]);
  });

  test("add a complete channel of CSV files under a free and valid name", () => {
    const step = trainingOn([newChannel("train", "")]);
    const twice = receive(receive(step, "new-channel", "train"), "new-channel", "my data!");
    expect(getAt(twice.definition, CHANNELS)).toEqual([
      newChannel("train", ""),
      newChannel("train-2", DATA),
      newChannel("my-data", DATA),
    ]);
  });

  test("start the list of channels where there is none", () => {
    const step = { ...trainingOn([]), definition: { Name: "Train", Type: "Training" } };
    expect(inputIds(step)).toEqual([]);
    const withArguments = { ...step, definition: { ...step.definition, Arguments: {} } };
    const received = receive(withArguments, "new-channel", "");
    expect(getAt(received.definition, CHANNELS)).toEqual([newChannel("channel", DATA)]);
  });

  test("leave out a channel that reads a file system, and a new one when the list is full", () => {
    const fileSystem = { ChannelName: "fsx", DataSource: { FileSystemDataSource: {} } };
    expect(inputIds(trainingOn([fileSystem]))).toEqual(["new-channel"]);
    const full = Array.from({ length: MAX_CHANNELS }, (_, index) => newChannel(`c${index}`, DATA));
    expect(inputIds(trainingOn(full))).not.toContain("new-channel");
  });

  test("keep ids apart when an imported step repeats a name", () => {
    const step = trainingOn([newChannel("train", ""), newChannel("train", "")]);
    expect(inputIds(step)).toEqual(["channel:train", "channel:train-2", "new-channel"]);
  });
});
