import { beforeAll, describe, expect, it } from "vitest";
import { loadShapes } from "../lib/aws/load-shapes";
import type { ShapeLibrary } from "../lib/aws/shape-library";
import { exportPythonFile } from "../lib/export/python/export-python";
import { pipelineWith, step } from "../lib/pipeline/testing";
import type { JsonObject } from "../lib/utils/json";

let library: ShapeLibrary;
beforeAll(async () => {
  library = await loadShapes();
});

describe("a tuning step in SDK v3", () => {
  it("is a tuner over a trainer, with the channels given to `tune`", () => {
    const { text, reports } = v3({ Type: "Tuning", Arguments: tuning() });

    expect(reports).toMatchObject([{ form: "idiomatic" }]);
    expect(text).toContain("model_trainer=trainer,");
    expect(text).toContain('hyperparameter_ranges={\n            "alpha": ContinuousParameter(');
    expect(text).toContain("step_args=tuner.tune(\n            inputs=[");
    expect(text).toContain("from sagemaker.core.parameter import ContinuousParameter");
  });

  it("starts from earlier jobs", () => {
    const WarmStartConfig = {
      WarmStartType: "TransferLearning",
      ParentHyperParameterTuningJobs: [{ HyperParameterTuningJobName: "earlier" }],
    };
    const { text, reports } = v3({ Type: "Tuning", Arguments: { ...tuning(), WarmStartConfig } });

    expect(reports).toMatchObject([{ form: "idiomatic" }]);
    expect(text).toContain('hyper_parameter_tuning_job_name="earlier"');
  });

  it("has a number of jobs that the pipeline gives added", () => {
    const { text, reports } = v3({
      Type: "Tuning",
      Arguments: tuning({ jobs: { Get: "Parameters.Jobs" } }),
    });

    expect(reports).toMatchObject([{ form: "extended" }]);
    expect(text).toMatch(/"ResourceLimits": \{\s*"MaxNumberOfTrainingJobs": /);
    expect(text).not.toContain("max_jobs");
  });

  it.each([
    ["a setting that the tuner does not pass on", { job: { EnableNetworkIsolation: true } }],
    ["hyperparameters that are none", { job: { StaticHyperParameters: {} } }],
    ["a fixed value of what is searched", { job: { StaticHyperParameters: { alpha: "1" } } }],
  ])("goes out exactly with %s", (_, changes) => {
    const { reports } = v3({ Type: "Tuning", Arguments: tuning(changes) });

    expect(reports).toMatchObject([{ form: "exact" }]);
  });
});

it.each([
  ["MaxPayloadInMB", {}, "idiomatic"],
  ["InstanceCount", { InstanceCount: { Get: "Parameters.Count" } }, "exact"],
])("has a transform step take %s from the pipeline where the SDK can", (_, machines, form) => {
  const Arguments = {
    ModelName: "model",
    MaxPayloadInMB: { Get: "Parameters.Count" },
    TransformInput: {
      DataSource: {
        S3DataSource: { S3DataType: "S3Prefix", S3Uri: "s3://amzn-s3-demo-bucket/in" },
      },
    },
    TransformOutput: { S3OutputPath: "s3://amzn-s3-demo-bucket/out" },
    TransformResources: { InstanceType: "ml.m5.large", InstanceCount: 1, ...machines },
  };

  expect(v3({ Type: "Transform", Arguments }).reports).toMatchObject([{ form }]);
});

it("keeps the class of a processing step, and its key, where an input is a query", () => {
  const Arguments = {
    RoleArn: JOB.RoleArn,
    AppSpecification: { ImageUri: "image" },
    ProcessingInputs: [{ InputName: "rows", DatasetDefinition: { InputMode: "File" } }],
    ProcessingOutputConfig: {
      KmsKeyId: "key",
      Outputs: [
        { OutputName: "rows", AppManaged: true, FeatureStoreOutput: { FeatureGroupName: "g" } },
      ],
    },
    ProcessingResources: { ClusterConfig: JOB.ResourceConfig },
  };
  const { text, reports } = v3({ Type: "Processing", Arguments });

  expect(reports).toMatchObject([
    {
      form: "extended",
      reasons: [
        "Processor leaves out inputs that are queries and outputs that go to a feature store",
      ],
    },
  ]);
  expect(text).toContain('"KmsKeyId": "key"');
});

it("makes a model of several containers from a chain of them", () => {
  const Containers = [{ Image: "one" }, { Image: "two" }];
  const ExecutionRoleArn = "arn:aws:iam::111122223333:role/R";
  const { text, reports } = v3({ Type: "Model", Arguments: { ExecutionRoleArn, Containers } });

  expect(reports).toMatchObject([{ form: "idiomatic" }]);
  expect(text).toMatch(/ModelBuilder\(\s+model=\[\s+Model\(\s+model_name="Step",\s+containers=\[/);
});

describe("metrics of a training step in SDK v3", () => {
  const metric = { Name: "auc", Regex: "auc=(.*)" };

  it("keep their course by themselves where they are defined", () => {
    const { text, reports } = v3(training({ MetricDefinitions: [metric], ...SERIES }));

    expect(reports).toMatchObject([{ form: "idiomatic" }]);
    expect(reports[0]?.notes).toEqual([
      "SDK v3 has no EnableSageMakerMetricsTimeSeries: true is what the service does where metrics are defined.",
    ]);
    expect(text).not.toContain("with_members");
  });

  it.each([
    ["without definitions", SERIES],
    ["switched off", { MetricDefinitions: [metric], EnableSageMakerMetricsTimeSeries: false }],
  ])("are added %s", (_, algorithm) => {
    expect(v3(training(algorithm)).reports).toMatchObject([{ form: "extended" }]);
  });
});

const JOB = {
  StaticHyperParameters: { num_round: "50" },
  AlgorithmSpecification: { TrainingImage: "image", TrainingInputMode: "File" },
  RoleArn: "arn:aws:iam::111122223333:role/R",
  OutputDataConfig: { S3OutputPath: "s3://amzn-s3-demo-bucket/models" },
  ResourceConfig: { InstanceCount: 1, InstanceType: "ml.m5.large", VolumeSizeInGB: 30 },
  StoppingCondition: { MaxRuntimeInSeconds: 3600 },
  InputDataConfig: [
    {
      ChannelName: "train",
      DataSource: {
        S3DataSource: { S3DataType: "S3Prefix", S3Uri: "s3://amzn-s3-demo-bucket/train" },
      },
    },
  ],
};

const SERIES = { EnableSageMakerMetricsTimeSeries: true };

function training(algorithm: JsonObject) {
  const { StaticHyperParameters: _, ...job } = JOB;
  const AlgorithmSpecification = { ...JOB.AlgorithmSpecification, ...algorithm };
  return { Type: "Training", Arguments: { ...job, AlgorithmSpecification } };
}

function v3(definition: { readonly Type: string } & JsonObject) {
  return exportPythonFile(pipelineWith(step("Step", definition)), { sdk: "v3", library });
}

function tuning({
  jobs = 3,
  job = {},
}: {
  readonly jobs?: JsonObject[string];
  readonly job?: JsonObject;
} = {}): JsonObject {
  return {
    HyperParameterTuningJobConfig: {
      Strategy: "Random",
      HyperParameterTuningJobObjective: { Type: "Minimize", MetricName: "validation:rmse" },
      ResourceLimits: { MaxNumberOfTrainingJobs: jobs, MaxParallelTrainingJobs: 3 },
      ParameterRanges: {
        ContinuousParameterRanges: [
          { Name: "alpha", MinValue: "0.01", MaxValue: "10", ScalingType: "Logarithmic" },
        ],
        IntegerParameterRanges: [],
        CategoricalParameterRanges: [],
      },
    },
    TrainingJobDefinition: { ...JOB, ...job },
  };
}
