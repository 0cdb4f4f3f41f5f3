import { beforeAll, describe, expect, it } from "vitest";
import { loadShapes } from "../lib/aws/load-shapes";
import type { ShapeLibrary } from "../lib/aws/shape-library";
import { exportPythonFile } from "../lib/export/python/export-python";
import type { Step } from "../lib/pipeline/document";
import { pipelineWith, step } from "../lib/pipeline/testing";
import { STEP_KINDS } from "../lib/steps/registry";
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

describe("names of jobs", () => {
  const KEPT = "PipelineDefinitionConfig(use_custom_job_prefix=True)";
  const named = (name: string) => training({ TrainingJobName: name });

  it("stay when every job has one, since the SDK keeps all or none", () => {
    const model = step("Make-CreateModel", {
      Type: "Model",
      Arguments: { ModelName: "churn", PrimaryContainer: { Image: "i" } },
    });
    const { text, reports } = v2(named("fit-nightly"), model);

    expect(reports.map(({ form }) => form)).toEqual(["idiomatic", "idiomatic"]);
    expect(text).toContain(`pipeline_definition_config=${KEPT}`);
    expect(text).toContain('base_job_name="fit-nightly"');
    expect(text).toContain('Model(name="churn", ');
  });

  it.each([
    ["a job without a name beside", [named("fit"), training({}, "Other")]],
    ["a name that the SDK would cut", [named("a".repeat(40))]],
    ["a name that the SDK takes a time off", [named("fit-261125-0043")]],
    ["a name that the pipeline gives", [training({ TrainingJobName: { Get: "Parameters.X" } })]],
    [
      "a check beside, which the SDK names",
      [named("fit"), step("Check", { Type: "QualityCheck" })],
    ],
  ])("are added with %s", (_, steps) => {
    expect(v2(...steps).text).not.toContain(KEPT);
    expect(formsOf(...steps)[0]).toBe("extended");
  });

  it("leave pipelines alone that give none", () => {
    expect(v2(training({})).text).not.toContain("PipelineDefinitionConfig");
  });
});

describe("a ModelStep", () => {
  const model = (name: string) =>
    step(name, { Type: "Model", Arguments: { PrimaryContainer: { Image: "i" } } });
  const registered = (name: string) =>
    step(name, {
      Type: "RegisterModel",
      Arguments: {
        ModelPackageGroupName: "g",
        ModelApprovalStatus: "Approved",
        InferenceSpecification: { Containers: [{ Image: "i", ModelDataUrl: "s3://b/m" }] },
      },
    });

  it("loses the kind in its name, which the SDK puts behind it", () => {
    expect(v2(model("Make-CreateModel")).text).toContain('ModelStep(name="Make",');
  });

  it.each([
    ["the name without it", [model("Make-CreateModel"), training({}, "Make")]],
    ["the name with it", [model("Make"), training({}, "Make-CreateModel")]],
    ["the same name without another kind", [model("Make-CreateModel"), registered("Make")]],
    ["both kinds in its name", [model("Make"), model("Make-CreateModel-CreateModel")]],
  ])("is written out where another step has %s", (_, steps) => {
    const [report] = v2(...steps).reports;

    expect(report?.form).toBe("exact");
    expect(report?.reasons[0]).toMatch(/^SDK v2's ModelStep would meet the step Make/);
  });

  it("stands beside another one with a name of its own", () => {
    expect(formsOf(model("Make"), registered("Register"))).toEqual(["idiomatic", "idiomatic"]);
  });

  it("has tags added where it makes a model of several containers, which takes none", () => {
    const chain = {
      Containers: [{ Image: "a" }, { Image: "b" }],
      Tags: [{ Key: "k", Value: "v" }],
    };

    expect(formsOf(step("Make", { Type: "Model", Arguments: chain }))).toEqual(["extended"]);
  });
});

it("reads the result of a query, when it is said how it is distributed and read", () => {
  const query = (definition: JsonObject) =>
    step("Query", {
      Arguments: {
        ProcessingResources: {
          ClusterConfig: { InstanceType: "ml.m5.large", InstanceCount: 1, VolumeSizeInGB: 30 },
        },
        AppSpecification: { ImageUri: "i" },
        RoleArn: "arn:aws:iam::111122223333:role/R",
        ProcessingInputs: [{ InputName: "rows", DatasetDefinition: definition }],
      },
    });
  const athena = { Catalog: "c", Database: "d", QueryString: "SELECT 1", OutputFormat: "CSV" };
  const whole = {
    LocalPath: "/opt/ml/processing/input/rows",
    DataDistributionType: "ShardedByS3Key",
    InputMode: "File",
    AthenaDatasetDefinition: athena,
  };
  const { DataDistributionType: _, ...silent } = whole;

  expect(formsOf(query(whole))).toEqual(["idiomatic"]);
  expect(v2(query(whole)).text).toContain("athena_dataset_definition=AthenaDatasetDefinition(");
  expect(formsOf(query(silent))).toEqual(["exact"]);
});

it("leaves the image of a check to the SDK in the region of the design only", () => {
  const check = (region: string) => {
    const entry = STEP_KINDS.find(({ kind }) => kind === "data-quality-check");
    const context = { name: "Check", roleArn: "arn:aws:iam::111122223333:role/R", bucket: "b" };
    return step("Check", entry?.start({ ...context, region }).definition ?? {});
  };
  const { region } = pipelineWith().pipeline;
  const [there] = v2(check("us-west-2")).reports;

  expect(formsOf(check(region))).toEqual(["idiomatic"]);
  expect(there?.form).toBe("extended");
  expect(there?.reasons).toEqual([
    "QualityCheckStep takes its image from the region in which the pipeline is built",
  ]);
});

describe("a search over several training jobs", () => {
  const range = { Name: "eta", MinValue: "0.1", MaxValue: "0.5", ScalingType: "Auto" };
  const job = (name: string, type = "Minimize") => ({
    DefinitionName: name,
    TuningObjective: { MetricName: `${name}:rmse`, Type: type },
    HyperParameterRanges: {
      ContinuousParameterRanges: [range],
      IntegerParameterRanges: [],
      CategoricalParameterRanges: [],
    },
    StaticHyperParameters: { rounds: "3" },
    AlgorithmSpecification: { TrainingImage: "i", TrainingInputMode: "File" },
    OutputDataConfig: { S3OutputPath: "s3://b/o" },
    ResourceConfig: { InstanceCount: 1, InstanceType: "ml.m5.large", VolumeSizeInGB: 30 },
    RoleArn: "arn:aws:iam::111122223333:role/R",
    StoppingCondition: { MaxRuntimeInSeconds: 60 },
  });
  const search = (...jobs: readonly JsonObject[]) =>
    step("Search", {
      Type: "Tuning",
      Arguments: {
        HyperParameterTuningJobConfig: {
          Strategy: "Bayesian",
          ResourceLimits: { MaxNumberOfTrainingJobs: 4, MaxParallelTrainingJobs: 2 },
        },
        TrainingJobDefinitions: jobs,
      },
    });

  it("has an estimator each", () => {
    const { text, reports } = v2(search(job("a"), job("b")));

    expect(reports.map(({ form }) => form)).toEqual(["idiomatic"]);
    expect(text).toContain('estimator_dict={"a": a_estimator, "b": b_estimator},');
    expect(text).toContain('objective_metric_name_dict={"a": "a:rmse", "b": "b:rmse"},');
    expect(text).toContain('objective_type="Minimize",');
  });

  it.each([
    ["in another order", [job("b"), job("a")]],
    ["with different aims", [job("a"), job("b", "Maximize")]],
    ["with equal names", [job("a"), job("a")]],
  ])("is written out for jobs %s", (_, jobs) => {
    expect(formsOf(search(...jobs))).toEqual(["exact"]);
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
