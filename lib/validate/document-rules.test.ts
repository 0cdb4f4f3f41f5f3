import { describe, expect, it } from "vitest";
import type { PipelineDocument } from "../pipeline/document";
import { newDocument } from "../pipeline/new-document";
import { inBranch, parameter } from "../pipeline/testing";
import type { JsonObject } from "../utils/json";
import { callStep, designWith, faultsOf, gateStep, issuesOf, readingStep } from "./testing";

const ONE = designWith(callStep("Call"));

function withParameter(members: JsonObject, name = "P"): PipelineDocument {
  return {
    ...designWith(readingStep("Call", `Parameters.${name}`)),
    parameters: [parameter(name, members)],
  };
}

function withTopLevel(members: JsonObject): PipelineDocument {
  const definition = { ...ONE.pipeline.definition, ...members };
  return { ...ONE, pipeline: { ...ONE.pipeline, definition } };
}

const result = { OutputParameters: [{ OutputName: "a", OutputType: "String" }] };
const reading = (from: string) => ({
  Arguments: { input: { Get: `Steps.${from}.OutputParameters['a']` } },
});

describe("a parameter", () => {
  it.each<[string, JsonObject, readonly string[]]>([
    ["in order is fine", { DefaultValue: "x", EnumValues: ["x", "y"] }, []],
    ["of an unknown type", { Type: "Text" }, ["error invalid-parameter-type"]],
    ["with an unknown member", { Default: "x" }, ["error unknown-parameter-member"]],
    [
      "whose default is of another type",
      { Type: "Integer", DefaultValue: "" },
      ["error invalid-parameter-default"],
    ],
    [
      "whose default is a fraction of an integer",
      { Type: "Integer", DefaultValue: 1.5 },
      ["error invalid-parameter-default"],
    ],
    ["that is a Float with a whole default is fine", { Type: "Float", DefaultValue: 1 }, []],
    [
      "whose default is not among its choices",
      { DefaultValue: "z", EnumValues: ["x"] },
      ["error invalid-parameter-default"],
    ],
    [
      "whose default is too long to be passed",
      { DefaultValue: "x".repeat(1025) },
      ["warning invalid-parameter-default"],
    ],
    [
      "with choices of numbers",
      { Type: "Integer", EnumValues: [1] },
      ["error invalid-parameter-choices"],
    ],
    ["without any choice", { EnumValues: [] }, ["error invalid-parameter-choices"]],
  ])("%s", async (_what, members, faults) =>
    expect(await faultsOf(withParameter(members))).toEqual(faults),
  );

  it("with a space in its name is refused", async () => {
    expect(await faultsOf(withParameter({}, "my name"))).toEqual(["error invalid-parameter-name"]);
  });

  it("with a long name is warned of", async () => {
    expect(await faultsOf(withParameter({}, "n".repeat(65)))).toEqual([
      "warning invalid-parameter-name",
    ]);
  });

  it("that is there twice is told once", async () => {
    const document = withParameter({});
    const twice = { ...document, parameters: [...document.parameters, parameter("P")] };
    expect(await faultsOf(twice)).toEqual(["error duplicate-parameter-name"]);
  });

  it("that nothing uses is noted", async () => {
    expect(await faultsOf({ ...ONE, parameters: [parameter("P")] })).toEqual([
      "note unused-parameter",
    ]);
  });

  it("that only the experiment uses is used", async () => {
    const document = withTopLevel({
      PipelineExperimentConfig: { ExperimentName: { Get: "Parameters.P" }, TrialName: "t" },
    });
    expect(await faultsOf({ ...document, parameters: [parameter("P")] })).toEqual([]);
  });

  it("is one of 200 at most", async () => {
    const parameters = Array.from({ length: 201 }, (_, index) => parameter(`P${index}`));
    expect(await faultsOf({ ...ONE, parameters })).toContain("error too-many-parameters");
  });
});

describe("the pipeline", () => {
  it.each<[string, JsonObject, readonly string[]]>([
    ["has one version", { Version: "2021-01-01" }, ["error invalid-version"]],
    ["has no other members", { Parameterz: [] }, ["error unknown-top-level-member"]],
    [
      "has metadata of names and texts",
      { Metadata: { a: 1, "b c": "d" } },
      ["error invalid-metadata", "error invalid-metadata"],
    ],
    ["may have no experiment", { PipelineExperimentConfig: null, MlflowConfig: null }, []],
    [
      "has an experiment of two members",
      { PipelineExperimentConfig: { Name: "x" } },
      ["error invalid-experiment"],
    ],
    [
      "cannot name its experiment by a step's result",
      { PipelineExperimentConfig: { ExperimentName: { Get: "Steps.Call.OutputParameters['a']" } } },
      ["error invalid-experiment"],
    ],
    [
      "cannot name its experiment by an unknown parameter",
      {
        PipelineExperimentConfig: {
          TrialName: { "Std:Join": { Values: [{ Get: "Parameters.Nope" }] } },
        },
      },
      ["error invalid-experiment"],
    ],
  ])("%s", async (_what, members, faults) =>
    expect(await faultsOf(withTopLevel(members))).toEqual(faults),
  );

  it("needs a step, and a role and bucket of the author's own", async () => {
    expect(await faultsOf(newDocument("New"))).toEqual([
      "error no-steps",
      "warning placeholder-role",
      "warning placeholder-bucket",
    ]);
  });

  it("has a name that SageMaker takes", async () => {
    expect(await faultsOf({ ...ONE, pipeline: { ...ONE.pipeline, name: "my_pipeline" } })).toEqual([
      "warning invalid-pipeline-name",
    ]);
  });

  it("of 51 steps needs a higher quota", async () => {
    const steps = Array.from({ length: 51 }, (_, index) => callStep(`S${index}`));
    expect(await faultsOf(designWith(...steps))).toEqual(["error too-many-steps"]);
  });

  it("goes through S3 from 100 KiB on and is refused beyond 1 MiB", async () => {
    const ofSize = (size: number) =>
      designWith(callStep("Call", { Arguments: { text: "x".repeat(size) } }));
    expect(await faultsOf(ofSize(100 * 1024))).toEqual(["warning large-definition"]);
    expect(await faultsOf(ofSize(1024 * 1024))).toEqual(["error large-definition"]);
  });
});

describe("steps together", () => {
  it("have names of their own", async () => {
    const second = { ...callStep("Call"), id: callStep("Second").id };
    expect(await faultsOf(designWith(callStep("Call"), second))).toEqual([
      "error duplicate-step-name",
    ]);
  });

  it("do not wait for each other, and each circle is named in full", async () => {
    const circle = (a: string, b: string) => [
      callStep(a, { DependsOn: [b] }),
      callStep(b, { DependsOn: [a] }),
    ];
    const issues = await issuesOf(designWith(...circle("A", "B"), ...circle("C", "D")));
    expect(issues.map(({ message }) => message)).toEqual([
      "These steps wait for each other, so none can start: “A” → “B” → “A”. Remove one of the connections.",
      "These steps wait for each other, so none can start: “C” → “D” → “C”. Remove one of the connections.",
    ]);
  });

  it("do not read from the other branch of their condition", async () => {
    const document = designWith(
      gateStep("Gate"),
      callStep("Yes", result, inBranch("Gate")),
      callStep("No", reading("Yes"), inBranch("Gate", "false")),
    );
    expect((await issuesOf(document)).map(({ code, at }) => [code, at])).toEqual([
      ["other-branch", { on: "step", stepId: "No", path: ["Arguments", "input"] }],
    ]);
  });

  it("read from within a branch at their own risk", async () => {
    const document = designWith(
      gateStep("Gate"),
      callStep("Yes", result, inBranch("Gate")),
      callStep("After", reading("Yes")),
    );
    expect(await faultsOf(document)).toEqual(["warning only-in-branch"]);
  });

  it("read from a branch that runs whenever theirs does, which nobody has written down", async () => {
    const document = designWith(
      gateStep("Gate"),
      callStep("Yes", result, inBranch("Gate")),
      gateStep("AsksTheSame"),
      callStep("After", reading("Yes"), inBranch("AsksTheSame")),
    );
    const [issue, ...others] = await issuesOf(document);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code: "only-in-branch", severity: "warning" });
    expect(issue?.message).toContain("so both run or neither");
  });

  it("read from steps in their own branch and before it", async () => {
    const document = designWith(
      callStep("Before", result),
      gateStep("Gate"),
      callStep("One", { ...result, ...reading("Before") }, inBranch("Gate")),
      callStep("Two", reading("One"), inBranch("Gate")),
    );
    expect(await faultsOf(document)).toEqual([]);
  });

  it("hold no condition inside a condition, and no condition without steps", async () => {
    const document = designWith(gateStep("Outer"), gateStep("Inner", inBranch("Outer")));
    expect(await faultsOf(document)).toEqual(["error nested-condition", "warning empty-branches"]);
  });
});
