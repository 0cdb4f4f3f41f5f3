import type { PipelineDocument } from "../../../pipeline/document";
import { parameter, step } from "../../../pipeline/testing";
import type { JsonObject, JsonValue } from "../../../utils/json";
import { callStep, designWith, gateStep, readingStep } from "../../../validate/testing";
import { call, designOfCalls, type Sample, typed } from "./make-sample";

const METRICS = { PropertyFileName: "metrics", OutputName: "train", FilePath: "m.json" };
const retry = (policy: JsonObject) => ({
  RetryPolicies: [{ ExceptionType: ["Step.THROTTLING"], ...policy }],
});
const result = { OutputParameters: [{ OutputName: "score", OutputType: "String" }] };
const outputs = (...OutputParameters: readonly JsonValue[]) => call({ OutputParameters });
const caching = (CacheConfig: JsonValue) => typed("Processing", { CacheConfig });

const NAMES: readonly Sample[] = [
  [
    "duplicate-step-name",
    "three of a name",
    "Give it a name of its own",
    designWith(
      callStep("Call"),
      ...[2, 3].map((number) => ({ ...callStep("Call"), id: callStep(`Call-${number}`).id })),
    ),
  ],
  [
    "invalid-step-name",
    "with a blank and an accent",
    "Rename to “Prepare-Uber-data”",
    designWith(callStep("Prepare Über data")),
  ],
  ["unknown-step-type", "in lower case", "Make it “Lambda”", call({ Type: "lambda" })],
  [
    "unknown-step-member",
    "a misspelt one",
    "Rename to “DependsOn”",
    designWith(callStep("First"), callStep("Call", { DependOn: ["First"] })),
  ],
  ["unknown-step-member", "an invented one", "Remove “Colour”", call({ Colour: "red" })],
  [
    "missing-step-member",
    "what a check checks",
    "Set the usual DATA_QUALITY",
    designWith({
      ...typed("QualityCheck", { Arguments: {} }).steps[0],
      kind: "data-quality-check",
    } as never), // a step as it stands in a file
  ],
  ["invalid-step-text", "a number", "Write it as text", call({ DisplayName: 5 })],
  [
    "invalid-step-text",
    "too long",
    "Cut it at 3072 characters",
    call({ Description: "d".repeat(4000) }),
  ],
];

const ORDER: readonly Sample[] = [
  ["malformed-depends-on", "a text", "Wait for “First”", after("First")],
  ["malformed-depends-on", "a number", "Remove the item", after(["First", 5])],
  [
    "malformed-depends-on",
    "the same three times",
    "Remove the second",
    after(["First", "First", "First"]),
  ],
  ["unknown-dependency", "misspelt", "Wait for “First”", after(["Frist"])],
  ["unknown-dependency", "gone", "Remove the dependency", after(["Ghost", "Spirit", "First"])],
  ["impossible-dependency", "on itself", "Remove the dependency", after(["Call"])],
  [
    "depends-on-condition",
    "on a gate that reads a step",
    "Wait for “First” instead",
    designWith(
      callStep("First"),
      { ...gateStep("Gate"), definition: { ...gateStep("Gate").definition, DependsOn: ["First"] } },
      callStep("Call", { DependsOn: ["Gate"] }),
    ),
  ],
];

const READS: readonly Sample[] = [
  [
    "unknown-parameter",
    "a near one exists",
    "Use “Threshold”",
    designOfCalls(["Parameters.Treshold", "Parameters.Thresold"], parameter("Threshold")),
  ],
  [
    "unknown-parameter",
    "none is near",
    "Add the parameter “Threshold”",
    designOfCalls(["Parameters.Threshold"]),
  ],
  [
    "unknown-execution-variable",
    "misspelt",
    "Use “PipelineName”",
    designOfCalls(["Execution.PipelinName"]),
  ],
  [
    "unknown-experiment-member",
    "the pipeline has no experiment",
    "Record runs in an experiment",
    withoutExperiment(designOfCalls(["PipelineExperimentConfig.TrialName"])),
  ],
  [
    "unknown-step",
    "misspelt",
    "Read from “Score”",
    reading("Steps.Scor.OutputParameters['score']"),
  ],
  [
    "unknown-property",
    "misspelt",
    "Use “OutputParameters['score']”",
    reading("Steps.Score.OutputParameter['score']"),
  ],
  [
    "undeclared-result",
    "misspelt",
    "Use “score”",
    reading("Steps.Score.OutputParameters['scores']"),
  ],
  [
    "undeclared-result",
    "not declared",
    "Declare “label” in “Score”",
    reading("Steps.Score.OutputParameters['label']"),
  ],
  [
    "unknown-output",
    "misspelt",
    "Use “train”",
    designWith(
      prepared(),
      readingStep("Call", "Steps.Prepare.ProcessingOutputConfig.Outputs['trian'].S3Output.S3Uri"),
    ),
  ],
  [
    "unknown-property-file",
    "misspelt",
    "Read “metrics”",
    designWith(
      prepared(),
      callStep("Call", {
        Arguments: {
          auc: {
            "Std:JsonGet": {
              PropertyFile: { Get: "Steps.Prepare.PropertyFiles.metric" },
              Path: "auc",
            },
          },
        },
      }),
    ),
  ],
  [
    "invalid-property-file",
    "in an output that is not there",
    "Set “train”",
    designWith(prepared({ PropertyFileName: "b", OutputName: "trian", FilePath: "b.json" })),
  ],
  [
    "invalid-property-file",
    "three of a name",
    "Rename to “metrics-2”",
    designWith(prepared(METRICS, METRICS)),
  ],
  [
    "malformed-expression",
    "a join with nothing in it but a blank",
    "Keep what can be joined",
    call({ Arguments: { a: { "Std:Join": { On: 1, Values: ["a", null] } } } }),
  ],
];

const CACHE_AND_RETRY: readonly Sample[] = [
  [
    "unsupported-cache",
    "on a Model step",
    "Remove “CacheConfig”",
    typed("Model", { CacheConfig: { Enabled: false } }),
  ],
  ["unsupported-retry", "on a Lambda step", "Remove “RetryPolicies”", call({ RetryPolicies: [] })],
  [
    "invalid-cache",
    "with a member too many",
    "Remove the rest",
    caching({ Enabled: true, ExpireAfter: "P1D", Size: 1 }),
  ],
  ["invalid-cache", "on, as text", "Set true", caching({ Enabled: "true", ExpireAfter: "P1D" })],
  ["invalid-cache", "without an end", "Set “P30D”", caching({ Enabled: true })],
  ["invalid-cache", "in days", "Set “P7D”", caching({ Enabled: true, ExpireAfter: "7 days" })],
  [
    "invalid-retry-policy",
    "too many attempts",
    "Set 20",
    typed("Training", retry({ MaxAttempts: 50 })),
  ],
  [
    "invalid-retry-policy",
    "two ends",
    "Remove “ExpireAfterMin”",
    typed("Training", retry({ MaxAttempts: 5, ExpireAfterMin: 5 })),
  ],
  [
    "invalid-retry-policy",
    "a misspelt member",
    "Keep what a policy may hold",
    typed("Training", retry({ MaxAttempt: 5 })),
  ],
  [
    "invalid-retry-policy",
    "no list",
    "Make it a list of one",
    typed("Training", { RetryPolicies: { ExceptionType: ["Step.THROTTLING"] } }),
  ],
  [
    "invalid-retry-exception",
    "none",
    "Retry on “Step.SERVICE_FAULT” and “Step.THROTTLING”",
    typed("Training", retry({ ExceptionType: [] })),
  ],
  [
    "invalid-retry-exception",
    "misspelt",
    "Set “SageMaker.CAPACITY_ERROR”",
    typed("Training", retry({ ExceptionType: ["Sagemaker.CAPACITY_EROR", "Step.THROTTLING"] })),
  ],
  [
    "invalid-retry-exception",
    "of a job that there is not",
    "Remove it",
    typed("Model", retry({ ExceptionType: ["SageMaker.CAPACITY_ERROR", "Step.THROTTLING"] })),
  ],
];

const PARTS: readonly Sample[] = [
  [
    "invalid-output-parameter",
    "a type in lower case",
    "Set “Integer”",
    outputs({ OutputName: "a", OutputType: "integer" }),
  ],
  [
    "invalid-output-parameter",
    "without a type",
    "Keep a name and a type",
    outputs({ OutputName: "a" }),
  ],
  [
    "invalid-output-parameter",
    "three of a name",
    "Rename to “a-2”",
    outputs(
      ...["String", "Float", "Integer"].map((OutputType) => ({ OutputName: "a", OutputType })),
    ),
  ],
  [
    "invalid-check-type",
    "misspelt",
    "Set “MODEL_BIAS”",
    typed("ClarifyCheck", { CheckType: "MODEL-BIAS", ModelName: "m" }),
  ],
  [
    "invalid-check-setting",
    "a switch as text",
    "Set true",
    typed("QualityCheck", { CheckType: "DATA_QUALITY", SkipCheck: "true" }),
  ],
  [
    "invalid-check-setting",
    "a number as text",
    "Join it into a text",
    {
      ...typed("QualityCheck", {
        CheckType: "DATA_QUALITY",
        ModelPackageGroupName: { Get: "Parameters.P" },
      }),
      parameters: [parameter("P", { Type: "Integer" })],
    },
  ],
  [
    "invalid-queue-url",
    "plain http",
    "Begin it with https://",
    typed("Callback", { SqsQueueUrl: "http://sqs.eu-west-1.amazonaws.com/1/q" }),
  ],
];

export const STEP_SAMPLES: readonly Sample[] = [
  ...NAMES,
  ...ORDER,
  ...READS,
  ...CACHE_AND_RETRY,
  ...PARTS,
];

function after(DependsOn: JsonValue) {
  return designWith(callStep("First"), callStep("Call", { DependsOn }));
}

function reading(get: string) {
  return designWith(callStep("Score", result), readingStep("Call", get));
}

function prepared(...more: readonly JsonObject[]) {
  return step("Prepare", {
    PropertyFiles: [METRICS, ...more],
    Arguments: { ProcessingOutputConfig: { Outputs: [{ OutputName: "train" }] } },
  });
}

function withoutExperiment(design: PipelineDocument): PipelineDocument {
  const definition = { Version: "2020-12-01" };
  return { ...design, pipeline: { ...design.pipeline, definition } };
}
