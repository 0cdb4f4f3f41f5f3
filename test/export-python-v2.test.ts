import { beforeAll, describe, expect, it } from "vitest";
import { loadShapes } from "../lib/aws/load-shapes";
import type { ShapeLibrary } from "../lib/aws/shape-library";
import { exportPythonFile } from "../lib/export/python/export-python";
import type { Step } from "../lib/pipeline/document";
import { pipelineWith, step } from "../lib/pipeline/testing";
import type { JsonObject } from "../lib/utils/json";

let library: ShapeLibrary;
beforeAll(async () => {
  library = await loadShapes();
});

const v2 = (...steps: readonly Step[]) =>
  exportPythonFile(pipelineWith(...steps), { sdk: "v2", library });
const formsOf = (...steps: readonly Step[]) => v2(...steps).reports.map(({ form }) => form);

describe("what watches a training job", () => {
  const rule = {
    RuleConfigurationName: "Report",
    RuleEvaluatorImage: "111122223333.dkr.ecr.eu-west-1.amazonaws.com/rules:latest",
    RuleParameters: { rule_to_invoke: "ProfilerReport" },
  };
  const profiler = { S3OutputPath: "s3://b/o", DisableProfiler: false };

  it("is a rule with its own image, since the SDK's own rules take one by region", () => {
    const watched = training({ ProfilerRuleConfigurations: [rule], ProfilerConfig: profiler });

    expect(formsOf(watched)).toEqual(["idiomatic"]);
    expect(v2(watched).text).toContain('ProfilerRule.custom(\n                name="Report",');
    expect(v2(watched).text).toContain('rule_parameters={"rule_to_invoke": "ProfilerReport"},');
  });

  it.each([
    ["of a job without a profiler", { ProfilerRuleConfigurations: [rule] }],
    [
      "whose parameter the pipeline gives",
      {
        ProfilerConfig: profiler,
        ProfilerRuleConfigurations: [{ ...rule, RuleParameters: { a: { Get: "Parameters.X" } } }],
      },
    ],
    [
      "with actions",
      { DebugRuleConfigurations: [{ ...rule, RuleParameters: { action_json: "" } }] },
    ],
    ["with an empty size", { DebugRuleConfigurations: [{ ...rule, VolumeSizeInGB: 0 }] }],
  ])("adds a rule %s, which the SDK refuses or changes", (_, members) => {
    expect(formsOf(training(members))).toEqual(["extended"]);
  });

  it("has a source for a rule with code of its own", () => {
    const source = { source_s3_uri: "s3://b/rules.py", rule_to_invoke: "Mine", limit: "3" };
    const own = { ...rule, RuleParameters: source, InstanceType: "ml.m5.large", VolumeSizeInGB: 5 };
    const { text } = v2(training({ DebugRuleConfigurations: [own] }));

    expect(text).toContain('source="s3://b/rules.py"');
    expect(text).toContain('rule_to_invoke="Mine"');
    expect(text).toContain('rule_parameters={"limit": "3"}');
  });

  it("is a hook, but added where the SDK would shuffle its collections", () => {
    const collection = (name: string) => ({ CollectionName: name });
    const hook = (...names: readonly string[]) =>
      training({
        DebugHookConfig: {
          S3OutputPath: "s3://b/debug",
          CollectionConfigurations: names.map(collection),
        },
      });

    expect(formsOf(hook("losses"))).toEqual(["idiomatic"]);
    expect(v2(hook("losses")).text).toContain('CollectionConfig(name="losses")');
    expect(formsOf(hook("losses", "metrics"))).toEqual(["extended"]);
  });

  it("is the profile of a framework, with the steps that all kinds of metrics share", () => {
    const profile = (steps: number, timer = "total_time") => ({
      LocalPath: "/opt/ml/output/profiler",
      RotateMaxFileSizeInBytes: "10485760",
      RotateFileCloseIntervalInSeconds: "60",
      FileOpenFailThreshold: "50",
      DetailedProfilingConfig: `{"StartStep": 5, "NumSteps": ${steps}, }`,
      DataloaderProfilingConfig: `{"StartStep": 5, "NumSteps": ${steps}, "MetricsRegex": ".*", }`,
      PythonProfilingConfig: `{"StartStep": 5, "NumSteps": ${steps}, "ProfilerName": "cprofile", "cProfileTimer": "${timer}", }`,
      HorovodProfilingConfig: `{"StartStep": 5, "NumSteps": ${steps}, }`,
      SMDataParallelProfilingConfig: `{"StartStep": 5, "NumSteps": ${steps}, }`,
    });
    const profiled = (parameters: JsonObject) =>
      training({ ProfilerConfig: { ...profiler, ProfilingParameters: parameters } });

    expect(v2(profiled(profile(10))).text).toContain(
      "FrameworkProfile(start_step=5, num_steps=10)",
    );
    expect(formsOf(profiled(profile(10)))).toEqual(["idiomatic"]);
    expect(formsOf(profiled(profile(10, "cpu_time")))).toEqual(["extended"]);
  });
});

function training(members: JsonObject, name = "Fit"): Step {
  return step(name, {
    Type: "Training",
    Arguments: {
      AlgorithmSpecification: { TrainingImage: "i", TrainingInputMode: "File" },
      OutputDataConfig: { S3OutputPath: "s3://b/o" },
      ResourceConfig: { InstanceCount: 1, InstanceType: "ml.m5.large", VolumeSizeInGB: 30 },
      RoleArn: "arn:aws:iam::111122223333:role/R",
      StoppingCondition: { MaxRuntimeInSeconds: 60 },
      ...members,
    },
  });
}
