import { describe, expect, it } from "vitest";
import type { PipelineDocument } from "../../pipeline/document";
import { stepByName } from "../../pipeline/find";
import { graphOf } from "../../pipeline/graph";
import { stepId } from "../../pipeline/ids";
import { portsOf } from "../../steps/ports-of";
import { getAt, parsePath } from "../../utils/json-path";
import { applied, designOf, done, pipelineWith, reads, refusal, step } from "../testing/makers";
import { addCodeOutput } from "./add-code-output";
import { connectOrder } from "./connect-order";
import { connectPorts } from "./connect-ports";
import { disconnectEdge } from "./disconnect-edge";

function output(document: PipelineDocument, name: string, label: string) {
  const found = stepByName(document, name);
  const port = found && portsOf(found).outputs.find((each) => each.label === label);
  if (!found || !port)
    throw new Error(
      `${name} has no output ${label}: ${found && portsOf(found).outputs.map((each) => each.label)}`,
    );
  return { stepId: found.id, port: port.id };
}

function input(document: PipelineDocument, name: string, id: string) {
  const found = stepByName(document, name);
  const port = found && portsOf(found).inputs.find((each) => each.id === id);
  if (!found || !port)
    throw new Error(
      `${name} has no input ${id}: ${found && portsOf(found).inputs.map((each) => each.id)}`,
    );
  return { stepId: found.id, port: port.id };
}

function prepared(): PipelineDocument {
  const document = designOf(
    ["execute-code", "Process"],
    ["training", "Train"],
    ["execute-code", "Evaluate"],
  );
  return applied(document, addCodeOutput, { stepId: stepId("process"), name: "clean" });
}

const CHANNEL_URI = parsePath("Arguments.InputDataConfig[0].DataSource.S3DataSource.S3Uri");

describe("connectPorts", () => {
  it("writes the reference that the edge is drawn from", () => {
    const document = prepared();
    const connected = applied(document, connectPorts, {
      from: output(document, "Process", "clean"),
      to: input(document, "Train", "channel:train"),
    });
    expect(getAt(stepByName(connected, "Train")?.definition, CHANNEL_URI)).toEqual(
      reads("Process.ProcessingOutputConfig.Outputs['clean'].S3Output.S3Uri"),
    );
    expect(graphOf(connected).edges.map(({ from, to }) => [from, to])).toEqual([
      ["process", "train"],
    ]);
  });

  it("names an added entry after the output", () => {
    const document = prepared();
    const connected = applied(document, connectPorts, {
      from: output(document, "Process", "clean"),
      to: input(document, "Evaluate", "new-input"),
    });
    const evaluate = stepByName(connected, "Evaluate");
    expect(evaluate && portsOf(evaluate).inputs.map(({ label }) => label)).toContain("clean");
  });

  it("refuses a circle and names the way round", () => {
    const document = prepared();
    const forward = applied(document, connectPorts, {
      from: output(document, "Process", "clean"),
      to: input(document, "Train", "channel:train"),
    });
    const back = applied(forward, connectOrder, { from: stepId("train"), to: stepId("evaluate") });
    const result = connectOrder(back, { from: stepId("evaluate"), to: stepId("process") });
    expect(refusal(result)).toBe(
      "That would run in a circle: Process → Train → Evaluate → Process. Remove one of these connections first.",
    );
  });

  it("refuses an output at an input that takes something else, in words", () => {
    const document = designOf(["model", "Model"], ["training", "Train"]);
    const model = stepByName(document, "Model");
    const port = model && portsOf(model).outputs.find(({ carries }) => carries === "model-name");
    const result = connectPorts(document, {
      from: { stepId: stepId("model"), port: port?.id ?? "" },
      to: input(document, "Train", "channel:train"),
    });
    expect(refusal(result)).toBe(
      `“${port?.label}” of “Model” is a model, but “train” of “Train” takes a place in S3.`,
    );
  });

  it("is no change when the input reads that output already", () => {
    const document = prepared();
    const ends = {
      from: output(document, "Process", "clean"),
      to: input(document, "Train", "channel:train"),
    };
    const connected = applied(document, connectPorts, ends);
    expect(done(connectPorts(connected, ends))).toBe(connected);
  });

  it("refuses a producer whose name another step has", () => {
    const document = prepared();
    const twin = { ...step("Process"), id: stepId("twin") };
    const result = connectOrder(
      { ...document, steps: [...document.steps, twin] },
      { from: stepId("twin"), to: stepId("train") },
    );
    expect(refusal(result)).toBe(
      "2 steps are called “Process”. Rename all but one first, so that a connection knows which is meant.",
    );
  });
});

describe("connectOrder", () => {
  const two = pipelineWith(step("A"), step("B"), step("Stop", { type: "Fail" }));
  const [a, b, stop] = [stepId("a"), stepId("b"), stepId("stop")];

  it("adds the name to DependsOn", () => {
    expect(applied(two, connectOrder, { from: a, to: b }).steps[1]).toEqual(
      step("B", { dependsOn: ["A"] }),
    );
  });

  it("refuses a second time, a step after itself, and anything after a Fail step", () => {
    const ordered = applied(two, connectOrder, { from: a, to: b });
    expect(refusal(connectOrder(ordered, { from: a, to: b }))).toBe("“B” already runs after “A”.");
    expect(refusal(connectOrder(two, { from: a, to: a }))).toBe(
      "“A” cannot wait for itself. Connect it to another step.",
    );
    expect(refusal(connectOrder(two, { from: stop, to: b }))).toBe(
      "“Stop” ends the run, so nothing can come after it. Connect the step before it instead.",
    );
  });
});

describe("disconnectEdge", () => {
  function disconnected(document: PipelineDocument): PipelineDocument {
    const [edge] = graphOf(document).edges;
    return applied(document, disconnectEdge, { edgeId: edge?.id ?? "" });
  }

  it("leaves the channel and takes its value", () => {
    const document = prepared();
    const connected = applied(document, connectPorts, {
      from: output(document, "Process", "clean"),
      to: input(document, "Train", "channel:train"),
    });
    const train = stepByName(disconnected(connected), "Train");
    expect(getAt(train?.definition, CHANNEL_URI)).toBeUndefined();
    expect(getAt(train?.definition, parsePath("Arguments.InputDataConfig[0].ChannelName"))).toBe(
      "train",
    );
    expect(train && portsOf(train).inputs.some(({ id }) => id === "channel:train")).toBe(true);
  });

  it("takes a join as a whole, so that no half of an address is left", () => {
    const join = { "Std:Join": { On: "/", Values: [reads("A.Uri"), "train.csv"] } };
    const document = pipelineWith(step("A"), step("B", { args: { source: join, other: 1 } }));
    expect(disconnected(document).steps[1]).toEqual(step("B", { args: { other: 1 } }));
  });

  it("takes a look-up in a property file as a whole", () => {
    const lookUp = { "Std:JsonGet": { PropertyFile: reads("A.PropertyFiles.F"), Path: "auc" } };
    const document = pipelineWith(step("A"), step("B", { args: { auc: lookUp } }));
    expect(disconnected(document).steps[1]).toEqual(step("B"));
  });

  it("keeps a command line's flag and empties its value", () => {
    const args = {
      words: ["--rows", { "Std:Join": { On: "", Values: [reads("A.Rows")] } }, "--fast"],
    };
    const document = pipelineWith(step("A"), step("B", { args }));
    expect(disconnected(document).steps[1]).toEqual(
      step("B", { args: { words: ["--rows", "", "--fast"] } }),
    );
  });

  it("drops order and branches", () => {
    const ordered = pipelineWith(step("A"), step("B", { dependsOn: ["A"] }));
    expect(disconnected(ordered)).toEqual(pipelineWith(step("A"), step("B")));
    const inBranch = pipelineWith(
      step("Gate", { type: "Condition" }),
      step("B", { branch: ["Gate", "true"] }),
    );
    expect(disconnected(inBranch)).toEqual(
      pipelineWith(step("Gate", { type: "Condition" }), step("B")),
    );
  });
});
