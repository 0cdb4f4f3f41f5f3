import { describe, expect, it } from "vitest";
import { stepId } from "../pipeline/ids";
import type { JsonObject, JsonValue } from "../utils/json";
import { importDefinition } from "./import-definition";

describe("importing a definition", () => {
  const train = { Name: "Train", Type: "Training", Arguments: { RoleArn: roleArn("Train") } };
  const condition = (name: string, members: JsonObject) => ({
    Name: name,
    Type: "Condition",
    Arguments: { Conditions: [], ...members },
  });

  it("takes branches out: a condition, then its true branch, then its false branch", () => {
    const { document } = imported({
      Steps: [
        condition("Outer", {
          ElseSteps: [{ Name: "Stop", Type: "Fail", Arguments: {} }],
          IfSteps: [condition("Inner", { IfSteps: [train], ElseSteps: [] })],
        }),
        { Name: "After", Type: "Processing", Arguments: {} },
      ],
    });

    expect(
      document.steps.map(({ id, definition, branch }) => [id, definition.Name, branch]),
    ).toEqual([
      ["s1", "Outer", undefined],
      ["s2", "Inner", { condition: "s1", when: "true" }],
      ["s3", "Train", { condition: "s2", when: "true" }],
      ["s4", "Stop", { condition: "s1", when: "false" }],
      ["s5", "After", undefined],
    ]);
    expect(document.steps[0]?.definition.Arguments).toEqual({
      Conditions: [],
      ElseSteps: [],
      IfSteps: [],
    });
  });

  it("keeps place-holders only for members that were there", () => {
    const { document } = imported({ Steps: [condition("Good", { IfSteps: [train] })] });

    expect(Object.keys(document.pipeline.definition)).toEqual(["Steps"]);
    expect(document.steps[0]?.definition.Arguments).toEqual({ Conditions: [], IfSteps: [] });
  });

  it("keeps spellings of numbers with the step, the parameter or the pipeline that owns them", () => {
    const { document } = importedText(
      `{"Metadata": {"v": 1.0}, "Parameters": [{"Name": "Auc", "DefaultValue": 0.80}],
        "Steps": [{"Name": "A", "Type": "Condition", "Arguments": {"IfSteps": [
          {"Name": "B", "Type": "Fail", "Arguments": {"x": [5, 6.0]}}], "ElseSteps": [
          {"Name": "C", "Type": "Fail", "Arguments": {"y": 1e2}}]}}]}`,
    );

    expect(document.text?.numbers).toEqual({
      pipeline: { "Metadata.v": "1.0" },
      "parameter:Auc": { DefaultValue: "0.80" },
      s2: { "Arguments.x[1]": "6.0" },
      s3: { "Arguments.y": "1e2" },
    });
  });

  it("counts kinds and lists what it carries along untouched", () => {
    const { report } = imported({
      NewMember: 1,
      Steps: [train, { Name: "Odd", Type: "Pass" }, condition("Good", { IfSteps: null })],
    });

    expect(report.counts).toEqual({ training: 1, raw: 1, condition: 1 });
    expect(report.keptAsIs).toEqual([
      {
        group: "top-level",
        where: "$.NewMember",
        what: "Member “NewMember”",
        at: { on: "pipeline", path: ["NewMember"] },
      },
      {
        group: "step-type",
        where: "$.Steps[1]",
        what: "Step “Odd” of type “Pass”",
        at: { on: "step", stepId: "s2", path: [] },
      },
      {
        group: "branch",
        where: "$.Steps[2].Arguments.IfSteps",
        what: "IfSteps of “Good”, which is not a list",
        at: { on: "step", stepId: "s3", path: ["Arguments", "IfSteps"] },
      },
    ]);
  });

  it("imports duplicate names and members, and says so", () => {
    const { report } = importedText(
      `{"Parameters": [{"Name": "P"}, {"Name": "P"}],
        "Steps": [{"Name": "A", "Type": "Fail", "Type": "Fail"}, {"Name": "A", "Type": "Fail"}]}`,
    );

    expect(report.suspicious.map(({ code, at }) => [code, at])).toEqual([
      ["duplicate-step-name", { on: "step", stepId: "s2", path: ["Name"] }],
      ["duplicate-parameter-name", { on: "parameter", name: "P", path: ["Name"] }],
      ["duplicate-member", { on: "step", stepId: "s1", path: ["Type"] }],
    ]);
  });

  it("notes a whole number with more digits than JavaScript keeps", () => {
    const { report } = importedText(
      '{"Steps": [], "Metadata": {"id": 9007199254740993, "n": 1e3}}',
    );

    expect(report.suspicious.map(({ code, at }) => [code, at])).toEqual([
      ["number-too-precise", { on: "pipeline", path: ["Metadata", "id"] }],
    ]);
  });

  it("infers role, bucket and region where the definition is plain about them", () => {
    const { document } = imported({
      Steps: [
        train,
        {
          Name: "Prepare",
          Type: "Processing",
          Arguments: {
            RoleArn: roleArn("Prepare"),
            ImageUri: "1.dkr.ecr.us-west-2.amazonaws.com/x:1",
            In: { S3Input: { S3Uri: "s3://public-samples/in" } },
            Out: { S3Output: { S3Uri: "s3://acme-ml/out" } },
          },
        },
        { ...train, Name: "Again" },
      ],
    });

    expect(document.pipeline).toMatchObject({
      roleArn: roleArn("Train"),
      bucket: "acme-ml",
      region: "us-west-2",
    });
  });

  const definition = { Version: "2020-12-01", Steps: [train] };
  const asText = JSON.stringify(definition);

  it.each<[string, JsonValue, string | undefined]>([
    ["a JSON string", asText, undefined],
    [
      "a DescribePipeline response",
      { PipelineName: "Churn", PipelineDefinition: asText, PipelineStatus: "Active" },
      "Churn",
    ],
    ["an object in PipelineDefinition", { PipelineDefinition: definition }, undefined],
    [
      "a CloudFormation resource",
      {
        Type: "AWS::SageMaker::Pipeline",
        Properties: {
          PipelineName: "Churn",
          PipelineDefinition: { PipelineDefinitionBody: asText },
        },
      },
      "Churn",
    ],
    [
      "a CloudFormation template",
      {
        Resources: {
          Bucket: { Type: "AWS::S3::Bucket" },
          Train: {
            Type: "AWS::SageMaker::Pipeline",
            Properties: { PipelineDefinition: { PipelineDefinitionBody: definition } },
          },
        },
      },
      undefined,
    ],
  ])("finds the definition in %s and says so", (_, wrapped, name) => {
    const { document, report } = imported(wrapped, "from-file");

    expect(document.steps.map((step) => step.definition)).toEqual([train]);
    expect(document.pipeline.name).toBe(name ?? "from-file");
    expect(report.notes.length).toBeGreaterThan(0);
  });

  it("counts paths inside a wrapper from the definition's root", () => {
    const { document } = importedText(
      '{"PipelineDefinition": {"Metadata": {"v": 2.0}, "Steps": []}}',
    );

    expect(document.text?.numbers).toEqual({ pipeline: { "Metadata.v": "2.0" } });
  });

  it.each<[string, string, JsonValue, string | undefined]>([
    ["a list", "not-a-definition", [], "$"],
    ["an object without Steps", "not-a-definition", { Version: "1" }, "$"],
    ["a plain text", "not-a-definition", "hello", "$"],
    ["Steps that are an object", "invalid-steps", { Steps: {} }, "$.Steps"],
    ["a step without Type", "invalid-steps", { Steps: [train, { Name: "A" }] }, "$.Steps[1]"],
    [
      "a branch with something else than steps",
      "invalid-steps",
      { Steps: [condition("Good", { IfSteps: [train, 1] })] },
      "$.Steps[0].Arguments.IfSteps[1]",
    ],
    [
      "Parameters that are null",
      "invalid-parameters",
      { Parameters: null, Steps: [] },
      "$.Parameters",
    ],
    [
      "a parameter without Name",
      "invalid-parameters",
      { Parameters: [{ Type: "String" }], Steps: [] },
      "$.Parameters[0]",
    ],
    [
      "a definition that lies in S3",
      "definition-elsewhere",
      { PipelineName: "A", PipelineDefinitionS3Location: {} },
      "$.PipelineDefinitionS3Location",
    ],
    [
      "a broken text inside a response",
      "not-json",
      { PipelineDefinition: "{" },
      "$.PipelineDefinition",
    ],
    [
      "more than 1,000 steps",
      "too-many-steps",
      { Steps: Array.from({ length: 1001 }, (_, at) => ({ Name: `S${at}`, Type: "Fail" })) },
      "$.Steps",
    ],
  ])("refuses %s", (_, code, value, path) => {
    const result = importDefinition(JSON.stringify(value), { newId: ids() });

    expect(result).toMatchObject({ ok: false, error: { code, path } });
  });

  it("points at the line of a step that is none", () => {
    const text = JSON.stringify({ Steps: [train, { Name: "A" }] }, null, 2);
    const result = importDefinition(text, { newId: ids() });

    const line = text.split("\n").findIndex((each) => each.includes('"A"'));
    expect(!result.ok && result.error.at?.line).toBe(line);
  });

  it("takes conditions as deep as the text may be, and refuses deeper ones in words", () => {
    const nested = (depth: number): JsonObject => {
      let steps: JsonValue[] = [];
      for (let level = 0; level < depth; level += 1) {
        steps = [condition(`C${level}`, { IfSteps: steps })];
      }
      return { Steps: steps };
    };

    expect(imported(nested(65)).document.steps.length).toBe(65);
    expect(importDefinition(JSON.stringify(nested(96)), { newId: ids() })).toMatchObject({
      ok: false,
      error: { code: "too-deep" },
    });
  });
});

function roleArn(name: string): string {
  return `arn:aws:iam::111122223333:role/${name}`;
}

function ids() {
  let count = 0;
  return () => {
    count += 1;
    return stepId(`s${count}`);
  };
}

function imported(value: JsonValue, name?: string) {
  return importedText(JSON.stringify(value), name);
}

function importedText(text: string, name?: string) {
  const result = importDefinition(text, { newId: ids(), ...(name !== undefined && { name }) });
  if (!result.ok) throw new Error(`${result.error.path}: ${result.error.message}`);
  return result.value;
}
