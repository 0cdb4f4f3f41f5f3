import { describe, expect, it } from "vitest";
import type { PipelineDocument, Step } from "../pipeline/document";
import { parameter, step } from "../pipeline/testing";
import { callStep, designWith, faultsOf, issuesOf, readingStep } from "./testing";

const broken = (name: string) => callStep(name, { FunctionArn: "no-arn" });

function withStep(document: PipelineDocument, index: number, step: Step): PipelineDocument {
  return { ...document, steps: document.steps.with(index, step) };
}

describe("validation", () => {
  it("tells errors first, then warnings, then notes, each in the order of the design", async () => {
    const document = designWith(
      callStep("A", { CacheConfig: { Enabled: false } }),
      broken("B"),
      broken("C"),
    );
    const named = {
      ...document,
      parameters: [parameter("P")],
      pipeline: { ...document.pipeline, name: "a_b" },
    };
    const found = (await issuesOf(named)).map(
      ({ severity, at }) => `${severity} ${at.on === "step" ? at.stepId : at.on}`,
    );
    expect(found).toEqual([
      "error B",
      "error C",
      "warning pipeline",
      "warning A",
      "note parameter",
    ]);
  });

  it("gives the same issues for the same design", async () => {
    const document = designWith(broken("A"), broken("B"));
    expect(await issuesOf(document)).toEqual(await issuesOf(structuredClone(document)));
  });

  it("looks only at the step that changed", async () => {
    const document = designWith(broken("A"), broken("B"));
    const before = await issuesOf(document);
    const after = await issuesOf(withStep(document, 1, callStep("B")));
    expect(after).toHaveLength(1);
    expect(after[0]).toBe(before[0]);
  });

  it("looks again at a step when a parameter that it uses appears", async () => {
    const document = designWith(readingStep("A", "Parameters.P"));
    expect(await faultsOf(document)).toEqual(["error unknown-parameter"]);
    expect(await faultsOf({ ...document, parameters: [parameter("P")] })).toEqual([]);
  });

  it("looks again at a step when what it reads from changes", async () => {
    const outputs = { OutputParameters: [{ OutputName: "a", OutputType: "String" }] };
    const document = designWith(
      callStep("A", outputs),
      readingStep("B", "Steps.A.OutputParameters['a']"),
    );
    expect(await faultsOf(document)).toEqual([]);
    expect(await faultsOf(withStep(document, 0, callStep("A")))).toEqual([
      "error undeclared-result",
    ]);
    expect(await faultsOf(withStep(document, 0, callStep("Renamed", outputs)))).toEqual([
      "error unknown-step",
    ]);
    expect(await faultsOf(document)).toEqual([]);
  });

  it("looks again at a step when the pipeline stops setting an experiment", async () => {
    const document = designWith(readingStep("A", "PipelineExperimentConfig.TrialName"));
    expect(await faultsOf(document)).toEqual([]);
    const { PipelineExperimentConfig: _, ...definition } = document.pipeline.definition;
    const without = { ...document, pipeline: { ...document.pipeline, definition } };
    expect(await faultsOf(without)).toEqual(["error unknown-experiment-member"]);
  });

  it("looks again at a step when a parameter's type changes", async () => {
    const document = designWith(
      step("End", { Type: "Fail", Arguments: { ErrorMessage: { Get: "Parameters.P" } } }),
    );
    expect(await faultsOf({ ...document, parameters: [parameter("P")] })).toEqual([]);
    expect(
      await faultsOf({ ...document, parameters: [parameter("P", { Type: "Integer" })] }),
    ).toEqual(["error expression-type"]);
  });
});
