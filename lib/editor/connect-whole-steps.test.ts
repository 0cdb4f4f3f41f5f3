import { describe, expect, it } from "vitest";
import { stepId } from "../pipeline/ids";
import { getAt, parsePath } from "../utils/json-path";
import { replaceConnection } from "./apply-connection";
import { addCodeOutput } from "./commands/add-code-output";
import { connectOrder } from "./commands/connect-order";
import { connectProperty } from "./commands/connect-property";
import { compatibleKinds } from "./compatible-kinds";
import { connectableSources } from "./connectable";
import { createEditorStore } from "./editor-store";
import { orderConnection, resolveConnection } from "./resolve-connection";
import { applied, designOf, refusal } from "./testing/makers";

const [process, train, lambda] = [stepId("process"), stepId("train"), stepId("lambda")];

function design() {
  const document = designOf(
    ["execute-code", "Process"],
    ["training", "Train"],
    ["lambda", "Lambda"],
    ["fail", "Stop"],
  );
  return applied(document, addCodeOutput, { stepId: process, name: "clean" });
}

describe("a step connected as a whole", () => {
  const from = { kind: "step" as const, stepId: process };

  it("may mean order, or any of its outputs at any input that takes it", () => {
    const options = resolveConnection(design(), from, { stepId: train });
    expect(options[0]).toEqual({
      kind: "order",
      label: "Run after Process",
      from: process,
      to: train,
    });
    expect(options.slice(1).map(({ kind, label }) => `${kind} ${label}`)).toContain(
      "data clean → train",
    );
  });

  it("at one input may mean the outputs that fit it", () => {
    const options = resolveConnection(design(), from, { stepId: train, port: "channel:train" });
    expect(options.every(({ label }) => label.endsWith("→ train"))).toBe(true);
  });
});

describe("any property of a step", () => {
  const to = { stepId: lambda, port: "new-argument" };

  it("is read by an input, also where it is no port", () => {
    const from = { stepId: train, path: "BillableTimeInSeconds" };
    const document = applied(design(), connectProperty, { from, to });
    const step = document.steps.find(({ id }) => id === lambda);
    expect(getAt(step?.definition, parsePath("Arguments.BillableTimeInSeconds"))).toEqual({
      Get: "Steps.Train.BillableTimeInSeconds",
    });
  });

  it("is refused where it would close a circle", () => {
    const document = applied(design(), connectOrder, { from: lambda, to: train });
    const from = { stepId: train, path: "TrainingJobName" };
    expect(refusal(connectProperty(document, { from, to }))).toContain("Train → Lambda");
  });
});

describe("an edge dropped on empty canvas", () => {
  it("is offered the kinds that can take it", () => {
    const source = { kind: "output" as const, stepId: process, port: "output:clean" };
    const kinds = compatibleKinds(design(), source).map(({ kind }) => String(kind));
    expect(kinds).toContain("training");
    expect(kinds).not.toContain("fail");
    const all = compatibleKinds(design(), { kind: "step", stepId: process });
    expect(all.map(({ kind }) => String(kind))).toContain("fail");
  });
});

describe("a drag that begins at an input", () => {
  it("lights up the steps that have what the input takes", () => {
    const verdicts = connectableSources(design(), { stepId: train, port: "channel:train" });
    expect(verdicts.get(process)?.fits).toBe(true);
    expect(verdicts.get(stepId("stop"))?.reason).toContain("no output");
  });
});

describe("an edge that takes the place of another", () => {
  it("is one step of undo", () => {
    const document = applied(design(), connectOrder, { from: process, to: lambda });
    const store = createEditorStore("design", { document, revision: 1 });
    const steps = document.steps;
    const [from, to] = [train, lambda].map((id) => steps.find((step) => step.id === id));
    if (!from || !to) throw new Error("Both steps are in the design");
    const edgeId = `order:${process}:${lambda}`;
    const newStepId = () => stepId("new");
    replaceConnection(store, orderConnection(from, to), { edgeId, newStepId });
    const after = store.getState().document.steps.find(({ id }) => id === lambda);
    expect(after?.definition.DependsOn).toEqual(["Train"]);
    store.undo();
    expect(store.getState().document).toBe(document);
  });
});
