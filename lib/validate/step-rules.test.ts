import { describe, expect, it } from "vitest";
import { step } from "../pipeline/testing";
import type { JsonObject } from "../utils/json";
import { callStep, designWith, faultsOf, issuesOf, readingStep } from "./testing";

const callWith = (members: JsonObject) => designWith(callStep("Call", members));
const typed = (Type: string, members: JsonObject = {}) => step("Other", { Type, ...members });
const policy = (members: JsonObject) => ({
  RetryPolicies: [{ ExceptionType: ["Step.THROTTLING"], ...members }],
});

/** Faults of a step whose arguments are beside the point. */
async function membersFaults(Type: string, members: JsonObject): Promise<readonly string[]> {
  const aside = await faultsOf(designWith(typed(Type)));
  const found = [...(await faultsOf(designWith(typed(Type, members))))];
  for (const fault of aside) if (found.includes(fault)) found.splice(found.indexOf(fault), 1);
  return found;
}

describe("a step", () => {
  it("that is in order has no issues", async () =>
    expect(await faultsOf(callWith({}))).toEqual([]));

  it.each<[string, JsonObject, string]>([
    ["without a name", { Name: "" }, "invalid-step-name"],
    ["with a dot in its name", { Name: "a.b" }, "invalid-step-name"],
    ["with a name of 65 characters", { Name: "n".repeat(65) }, "invalid-step-name"],
    ["with a misspelt member", { DependOn: [] }, "unknown-step-member"],
    ["without arguments", { Arguments: null }, "missing-step-member"],
    ["with arguments that are a list", { Arguments: [] }, "wrong-type"],
    ["with a number as display name", { DisplayName: 5 }, "invalid-step-text"],
    ["with a description that is too long", { Description: "d".repeat(3073) }, "invalid-step-text"],
    ["that waits for a text", { DependsOn: "Call" }, "malformed-depends-on"],
    ["that waits for a number", { DependsOn: [5] }, "malformed-depends-on"],
    ["that waits for a step that is not there", { DependsOn: ["Ghost"] }, "unknown-dependency"],
    ["that waits for itself", { DependsOn: ["Call"] }, "impossible-dependency"],
    [
      "that names its function by a run-time value",
      { FunctionArn: { Get: "Execution.PipelineArn" } },
      "invalid-function-arn",
    ],
    ["that names its function by a short name", { FunctionArn: "deploy" }, "invalid-function-arn"],
    ["with outputs that are no list", { OutputParameters: {} }, "invalid-output-parameter"],
    [
      "with an output without a type",
      { OutputParameters: [{ OutputName: "a" }] },
      "invalid-output-parameter",
    ],
    [
      "with two outputs of one name",
      {
        OutputParameters: ["String", "Float"].map((OutputType) => ({
          OutputName: "a",
          OutputType,
        })),
      },
      "invalid-output-parameter",
    ],
    [
      "with 51 outputs",
      {
        OutputParameters: Array.from({ length: 51 }, (_, index) => ({
          OutputName: `o${index}`,
          OutputType: "String",
        })),
      },
      "invalid-output-parameter",
    ],
    [
      "that reads an unknown parameter",
      { Arguments: { a: { Get: "Parameters.Nope" } } },
      "unknown-parameter",
    ],
    [
      "that reads an unknown execution variable",
      { Arguments: { a: { Get: "Execution.Nope" } } },
      "unknown-execution-variable",
    ],
    [
      "that reads an unknown experiment member",
      { Arguments: { a: { Get: "PipelineExperimentConfig.Nope" } } },
      "unknown-experiment-member",
    ],
    [
      "that reads from a step that is not there",
      { Arguments: { a: { Get: "Steps.Ghost.X" } } },
      "unknown-step",
    ],
    [
      "that reads from itself",
      { Arguments: { a: { Get: "Steps.Call.OutputParameters['a']" } } },
      "reads-itself",
    ],
    ["that retries, as Lambda steps cannot", policy({}), "unsupported-retry"],
  ])("%s is told so", async (_what, members, code) => {
    expect(await faultsOf(callWith(members))).toContain(`error ${code}`);
  });

  it("of an unknown type is kept and not checked further", async () => {
    expect(await faultsOf(designWith(typed("HyperPod", { Whatever: 1 })))).toEqual([
      "warning unknown-step-type",
    ]);
  });

  it("that waits for one step twice is warned", async () => {
    const document = designWith(
      callStep("First"),
      callStep("Call", { DependsOn: ["First", "First"] }),
    );
    expect(await faultsOf(document)).toEqual(["warning malformed-depends-on"]);
  });

  it.each([
    ["Fail", "error impossible-dependency"],
    ["Condition", "warning depends-on-condition"],
  ])("that waits for a %s is told so", async (type, fault) => {
    const document = designWith(typed(type), callStep("Call", { DependsOn: ["Other"] }));
    expect(await faultsOf(document)).toContain(fault);
  });

  it("may be called by 256 emojis, as AWS counts them", async () => {
    expect(await faultsOf(callWith({ DisplayName: "😀".repeat(256) }))).toEqual([]);
    expect(await faultsOf(callWith({ DisplayName: "😀".repeat(257) }))).toEqual([
      "error invalid-step-text",
    ]);
  });

  it("of a misspelt type is told the one it means", async () => {
    const [issue] = await issuesOf(designWith(typed("Procesing")));
    expect(issue).toMatchObject({ severity: "error", code: "unknown-step-type" });
    expect(issue?.message).toContain("Did you mean “Processing”?");
  });

  it("that reads from a step of an unknown type is told that nobody can check it", async () => {
    const document = designWith(typed("HyperPod"), readingStep("Call", "Steps.Other.Anything"));
    expect(await faultsOf(document)).toEqual([
      "warning unknown-step-type",
      "warning unchecked-property",
    ]);
  });

  it("that misses a name by a letter is told the one it may mean", async () => {
    const [issue] = await issuesOf(
      designWith(callStep("Prepare"), readingStep("Call", "Steps.Prepar.OutputParameters['a']")),
    );
    expect(issue).toEqual({
      code: "unknown-step",
      severity: "error",
      at: { on: "step", stepId: "Call", path: ["Arguments", "input"] },
      message: "“Call” reads from “Prepar”, which is not a step here. Did you mean “Prepare”?",
      fix: {
        kind: "set-value",
        label: "Read from “Prepare”",
        at: { on: "step", stepId: "Call", path: ["Arguments", "input", "Get"] },
        value: "Steps.Prepare.OutputParameters['a']",
      },
    });
  });
});

describe("a run-time value", () => {
  it.each<[string, JsonObject]>([
    ["that is no reference", { Get: "Nonsense" }],
    ["that names a step but no property", { Get: "Steps.Other" }],
    ["that is a number", { Get: 5 }],
    ["that joins nothing", { "Std:Join": { On: "/", Values: [] } }],
    ["that joins with a number", { "Std:Join": { On: 1, Values: ["a"] } }],
    ["that joins a list", { "Std:Join": { Values: [["a"]] } }],
    ["that joins null", { "Std:Join": { Values: [null] } }],
    ["that joins by another member", { "Std:Join": { Values: ["a"], Separator: "/" } }],
    ["that looks nowhere up", { "Std:JsonGet": { Path: "a" } }],
    [
      "that looks in two places up",
      {
        "Std:JsonGet": {
          Path: "a",
          S3Uri: "s3://a",
          PropertyFile: { Get: "Steps.A.PropertyFiles.B" },
        },
      },
    ],
    ["that looks up without a path", { "Std:JsonGet": { S3Uri: "s3://a/b" } }],
    [
      "that looks up in a property",
      { "Std:JsonGet": { Path: "a", PropertyFile: { Get: "Steps.A.X" } } },
    ],
    ["that looks up at a number", { "Std:JsonGet": { Path: "a", S3Uri: 5 } }],
  ])("%s is malformed, once", async (_what, value) => {
    const document = designWith(callStep("Call", { Arguments: { input: value } }));
    expect(await faultsOf(document)).toEqual(["error malformed-expression"]);
  });

  it("inside a join is malformed by itself", async () => {
    const input = { "Std:Join": { On: "", Values: ["a", { Get: "Nonsense" }] } };
    expect(await faultsOf(designWith(callStep("Call", { Arguments: { input } })))).toEqual([
      "error malformed-expression",
    ]);
  });

  it.each<[string, string, JsonObject, string, string]>([
    ["of a Fail", "Fail", {}, "ErrorMessage", "error reads-fail-step"],
    ["that a Condition does not have", "Condition", {}, "Result", "error unknown-property"],
    ["that a job does not have", "Processing", {}, "Nope", "error unknown-property"],
    ["whose path cannot be read", "Processing", {}, "a..b", "error unknown-property"],
    ["that is an object", "Training", {}, "ModelArtifacts", "warning property-not-single"],
    [
      "in an output that is not declared",
      "Processing",
      { Arguments: { ProcessingOutputConfig: { Outputs: [{ OutputName: "train" }] } } },
      "ProcessingOutputConfig.Outputs['test'].S3Output.S3Uri",
      "error unknown-output",
    ],
    [
      "in an output beyond the last",
      "Processing",
      { Arguments: { ProcessingOutputConfig: { Outputs: [] } } },
      "ProcessingOutputConfig.Outputs[0].S3Output.S3Uri",
      "error unknown-output",
    ],
    [
      "in a list that has no names",
      "Training",
      {},
      "FinalMetricDataList['auc'].Value",
      "warning unknown-output",
    ],
    [
      "that a call does not return",
      "Lambda",
      { OutputParameters: [] },
      "OutputParameters['a']",
      "error undeclared-result",
    ],
    [
      "that is all of a call's results",
      "Lambda",
      {},
      "OutputParameters",
      "error undeclared-result",
    ],
  ])("that reads a property %s is told so", async (_what, type, members, path, fault) => {
    const document = designWith(typed(type, members), readingStep("Call", `Steps.Other.${path}`));
    expect(await faultsOf(document)).toContain(fault);
  });

  it("may read a condition's outcome and a declared result", async () => {
    const outputs = { OutputParameters: [{ OutputName: "a", OutputType: "String" }] };
    const document = designWith(
      callStep("First", outputs),
      readingStep("Call", "Steps.First.OutputParameters['a']"),
    );
    expect(await faultsOf(document)).toEqual([]);
  });

  it.each(["Training", "Processing"])(
    "that looks up a file which a %s step does not declare is told so",
    async (type) => {
      const input = {
        "Std:JsonGet": { PropertyFile: { Get: "Steps.Other.PropertyFiles.Metrics" }, Path: "auc" },
      };
      const document = designWith(typed(type), callStep("Call", { Arguments: { input } }));
      expect(await faultsOf(document)).toContain("error unknown-property-file");
    },
  );
});

describe("caching, retries, files and checks", () => {
  it.each<[string, string, JsonObject, readonly string[]]>([
    [
      "a cache on a job is fine",
      "Training",
      { CacheConfig: { Enabled: true, ExpireAfter: "P30D" } },
      [],
    ],
    [
      "AWS's own spellings of a duration are fine",
      "Training",
      { CacheConfig: { Enabled: true, ExpireAfter: "30dT5h" } },
      [],
    ],
    ["a cache that is off needs no duration", "Training", { CacheConfig: { Enabled: false } }, []],
    [
      "a cache on a model is refused",
      "Model",
      { CacheConfig: { Enabled: false } },
      ["error unsupported-cache"],
    ],
    [
      "a cache on a call is not documented",
      "Lambda",
      { CacheConfig: { Enabled: false } },
      ["warning unsupported-cache"],
    ],
    [
      "a cache has two members",
      "Training",
      { CacheConfig: { Enabled: true, Until: "P1D" } },
      ["error invalid-cache"],
    ],
    [
      "a cache is on or off",
      "Training",
      { CacheConfig: { Enabled: "yes", ExpireAfter: "P1D" } },
      ["error invalid-cache"],
    ],
    [
      "a cache needs a duration",
      "Training",
      { CacheConfig: { Enabled: true } },
      ["error invalid-cache"],
    ],
    [
      "a duration has a number",
      "Training",
      { CacheConfig: { Enabled: true, ExpireAfter: "P" } },
      ["error invalid-cache"],
    ],
    [
      "a retry policy is fine",
      "Training",
      policy({ MaxAttempts: 3, IntervalSeconds: 5, BackoffRate: 1.5 }),
      [],
    ],
    ["retries on EMR are not documented", "EMR", policy({}), ["warning unsupported-retry"]],
    ["policies are a list", "Training", { RetryPolicies: {} }, ["error invalid-retry-policy"]],
    ["a policy has five members", "Training", policy({ Foo: 1 }), ["error invalid-retry-policy"]],
    [
      "attempts or expiry, not both",
      "Training",
      policy({ MaxAttempts: 1, ExpireAfterMin: 1 }),
      ["error invalid-retry-policy"],
    ],
    [
      "attempts are whole",
      "Training",
      policy({ MaxAttempts: 1.5 }),
      ["error invalid-retry-policy"],
    ],
    [
      "exceptions exist",
      "Training",
      policy({ ExceptionType: ["Oops"] }),
      ["error invalid-retry-exception"],
    ],
    [
      "a model meets no job's exceptions",
      "Model",
      policy({ ExceptionType: ["SageMaker.RESOURCE_LIMIT"] }),
      ["error invalid-retry-exception"],
    ],
    [
      "tuning never retries internal errors",
      "Tuning",
      policy({ ExceptionType: ["SageMaker.JOB_INTERNAL_ERROR"] }),
      ["warning invalid-retry-exception"],
    ],
    [
      "property files are a list",
      "Processing",
      { PropertyFiles: {} },
      ["error invalid-property-file"],
    ],
    [
      "a property file is complete",
      "Processing",
      { PropertyFiles: [{ PropertyFileName: "a" }] },
      ["error invalid-property-file"],
    ],
    [
      "a check says what it checks",
      "ClarifyCheck",
      { CheckType: "DATA" },
      ["error invalid-check-type"],
    ],
    [
      "a model's check names the model",
      "ClarifyCheck",
      { CheckType: "MODEL_BIAS" },
      ["error invalid-check-type"],
    ],
    [
      "a switch is true, false or a run-time value",
      "QualityCheck",
      { CheckType: "DATA_QUALITY", SkipCheck: "no" },
      ["error invalid-check-setting"],
    ],
    [
      "a switch is no text at run time",
      "QualityCheck",
      { CheckType: "DATA_QUALITY", SkipCheck: { "Std:Join": { Values: ["a"] } } },
      ["error invalid-check-setting"],
    ],
    ["a queue has an address", "Callback", { SqsQueueUrl: "queue" }, ["error invalid-queue-url"]],
    [
      "a queue's address may come at run time",
      "Callback",
      { SqsQueueUrl: { Get: "Execution.PipelineName" } },
      [],
    ],
  ])("%s", async (_what, type, members, faults) => {
    expect(await membersFaults(type, members)).toEqual(faults);
  });
});
