import { describe, expect, it } from "vitest";
import { loadShapes } from "@/lib/aws/load-shapes";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "@/lib/utils/json";
import { getAt, parsePath, removeAt, setMember } from "@/lib/utils/json-path";
import { validate } from "@/lib/validate/validate";
import { imported, readEmitted } from "./imported";

type Change = (definition: JsonObject) => JsonObject;

const set =
  (path: string, value: JsonValue): Change =>
  (definition) =>
    setMember(definition, parsePath(path), value);
const drop =
  (path: string): Change =>
  (definition) =>
    removeAt(definition, parsePath(path));
const push =
  (path: string, ...items: readonly JsonValue[]): Change =>
  (definition) => {
    const list = getAt(definition, parsePath(path));
    if (!isJsonArray(list)) throw new Error(`No list at ${path}`);
    return setMember(definition, parsePath(path), [...list, ...items]);
  };
const repeatFirst =
  (path: string): Change =>
  (definition) =>
    push(path, getAt(definition, [...parsePath(path), 0]) ?? null)(definition);

const FUNCTION = "arn:aws:lambda:us-east-1:123456789012:function:f";
const lambda = (name: string, args: JsonObject = {}) => ({
  Name: name,
  Type: "Lambda",
  FunctionArn: FUNCTION,
  Arguments: args,
});
const CONTAINER = "Steps[0].Arguments.AppSpecification.ContainerArguments";
const INPUTS = "Steps[0].Arguments.ProcessingInputs";
const CLUSTER = "Steps[0].Arguments.ProcessingResources.ClusterConfig";
const TRAIN = "Steps[1].Arguments";
const TRAIN_URI = `${TRAIN}.InputDataConfig[0].DataSource.S3DataSource.S3Uri`;
const GATE = "Steps[3].Arguments";
const REGISTER = `${GATE}.IfSteps[0]`;
const LOOK_UP = `${GATE}.Conditions[0].LeftValue.Std:JsonGet`;
const OUTPUT = "Steps.AbaloneProcess.ProcessingOutputConfig.Outputs";

/** The oracle's own mutants, by the definition that each one spoils; the last part is our issue's code. */
const MUTANTS: Readonly<
  Record<string, readonly (readonly [what: string, change: Change, code: string])[]>
> = {
  v2_01_abalone: [
    ["another version", set("Version", "2021-01-01"), "invalid-version"],
    ["an unknown member at the top", set("Extra", 1), "unknown-top-level-member"],
    ["a parameter twice", repeatFirst("Parameters"), "duplicate-parameter-name"],
    [
      "a text as the default of an integer",
      set("Parameters[0].DefaultValue", "x"),
      "invalid-parameter-default",
    ],
    [
      "a default that is not among the choices",
      set("Parameters[1].DefaultValue", "ml.huge"),
      "invalid-parameter-default",
    ],
    [
      "a number as the default of a boolean",
      set("Parameters[5].DefaultValue", 1),
      "invalid-parameter-default",
    ],
    ["a space in a step's name", set("Steps[0].Name", "has space"), "invalid-step-name"],
    ["two steps with one name", set("Steps[1].Name", "AbaloneProcess"), "duplicate-step-name"],
    ["a misspelt type", set("Steps[0].Type", "Procesing"), "unknown-step-type"],
    ["an unknown member of a step", set("Steps[0].Foo", 1), "unknown-step-member"],
    ["no role", drop("Steps[0].Arguments.RoleArn"), "missing-required"],
    ["a text as a count", set(`${CLUSTER}.InstanceCount`, "1"), "wrong-type"],
    ["an unknown instance type", set(`${CLUSTER}.InstanceType`, "ml.nope"), "not-in-enum"],
    ["an unknown member of an input", set(`${INPUTS}[0].Bogus`, 1), "unknown-member"],
    [
      "a choice in the wrong case",
      set(`${INPUTS}[0].S3Input.S3DataType`, "s3prefix"),
      "not-in-enum",
    ],
    ["an address that is none", set(`${INPUTS}[1].S3Input.S3Uri`, "not-a-uri"), "pattern-mismatch"],
    ["two inputs with one name", set(`${INPUTS}[1].InputName`, "input-1"), "duplicate-name"],
    ["a role that is no ARN", set("Steps[0].Arguments.RoleArn", "role"), "too-short"],
    ["a number as a container argument", push(CONTAINER, 3), "wrong-type"],
    [
      "an integer parameter as a container argument",
      push(CONTAINER, { Get: "Parameters.ProcessingInstanceCount" }),
      "expression-type",
    ],
    ["an unknown parameter", push(CONTAINER, { Get: "Parameters.Nope" }), "unknown-parameter"],
    [
      "an unknown execution variable",
      push(CONTAINER, { Get: "Execution.Nope" }),
      "unknown-execution-variable",
    ],
    ["an unknown step", push(CONTAINER, { Get: "Steps.Nope.X" }), "unknown-step"],
    [
      "a circle",
      push(CONTAINER, { Get: "Steps.AbaloneTrain.ModelArtifacts.S3ModelArtifacts" }),
      "dependency-cycle",
    ],
    [
      "an unknown property",
      set(`${TRAIN}.AlgorithmSpecification.TrainingImage`, { Get: "Steps.AbaloneProcess.Nope" }),
      "unknown-property",
    ],
    [
      "an unknown output",
      set(TRAIN_URI, { Get: `${OUTPUT}['nope'].S3Output.S3Uri` }),
      "unknown-output",
    ],
    [
      "an output as a member",
      set(TRAIN_URI, { Get: `${OUTPUT}.train.S3Output.S3Uri` }),
      "unknown-property",
    ],
    ["no algorithm", drop(`${TRAIN}.AlgorithmSpecification`), "missing-required"],
    [
      "spot training without a wait",
      set(`${TRAIN}.EnableManagedSpotTraining`, true),
      "missing-required",
    ],
    ["a number as a hyperparameter", set(`${TRAIN}.HyperParameters`, { a: 1 }), "wrong-type"],
    ["null for a map", set(`${TRAIN}.Environment`, null), "null-value"],
    [
      "a cache without a duration's form",
      set("Steps[1].CacheConfig.ExpireAfter", "soon"),
      "invalid-cache",
    ],
    ["a cache without a duration", drop("Steps[1].CacheConfig.ExpireAfter"), "invalid-cache"],
    ["waiting for an unknown step", set("Steps[1].DependsOn", ["Ghost"]), "unknown-dependency"],
    ["waiting for itself", set("Steps[1].DependsOn", ["AbaloneTrain"]), "impossible-dependency"],
    ["waiting for a Fail", set("Steps[1].DependsOn", ["AbaloneFail"]), "impossible-dependency"],
    ["property files on Training", set("Steps[1].PropertyFiles", []), "unknown-step-member"],
    [
      "a property file in an unknown output",
      set("Steps[2].PropertyFiles[0].OutputName", "x"),
      "invalid-property-file",
    ],
    [
      "an unknown property file",
      set(`${LOOK_UP}.PropertyFile.Get`, "Steps.AbaloneEval.PropertyFiles.Nope"),
      "unknown-property-file",
    ],
    ["an unknown comparison", set(`${GATE}.Conditions[0].Type`, "LessThanOrEqual"), "not-in-enum"],
    ["a look-up without a path", drop(`${LOOK_UP}.Path`), "malformed-expression"],
    ["no conditions", set(`${GATE}.Conditions`, []), "too-short"],
    [
      "a marketplace model",
      set(`${REGISTER}.Arguments.CertifyForMarketplace`, true),
      "refused-member",
    ],
    [
      "a cache on Register model",
      set(`${REGISTER}.CacheConfig`, { Enabled: true, ExpireAfter: "P1D" }),
      "unsupported-cache",
    ],
    [
      "a job's exception on Register model",
      set(`${REGISTER}.RetryPolicies`, [
        { ExceptionType: ["SageMaker.CAPACITY_ERROR"], MaxAttempts: 2 },
      ]),
      "invalid-retry-exception",
    ],
    [
      "waiting inside a branch for its condition",
      set(`${GATE}.IfSteps[1].DependsOn`, ["AbaloneMSECond", "AbaloneTransform"]),
      "dependency-cycle",
    ],
    [
      "reading from the other branch",
      push(
        `${GATE}.ElseSteps`,
        lambda("X", { a: { Get: "Steps.AbaloneCreate-CreateModel.ModelName" } }),
      ),
      "other-branch",
    ],
    [
      "sixty more steps",
      push("Steps", ...Array.from({ length: 60 }, (_, index) => lambda(`L${index}`))),
      "too-many-steps",
    ],
    [
      "a step's result in the experiment",
      set("PipelineExperimentConfig.TrialName", { Get: "Steps.AbaloneProcess.ProcessingJobName" }),
      "invalid-experiment",
    ],
  ],
  v2_03_retry_depends: [
    [
      "attempts and expiry",
      set("Steps[0].RetryPolicies[0].MaxAttempts", 3),
      "invalid-retry-policy",
    ],
    ["too many attempts", set("Steps[0].RetryPolicies[2].MaxAttempts", 99), "invalid-retry-policy"],
    [
      "an exception that is no list",
      set("Steps[0].RetryPolicies[0].ExceptionType", "Step.THROTTLING"),
      "invalid-retry-exception",
    ],
    [
      "an unknown exception",
      set("Steps[0].RetryPolicies[0].ExceptionType", ["Oops"]),
      "invalid-retry-exception",
    ],
  ],
  v2_04_lambda_callback: [
    [
      "an undeclared output",
      set("Steps[1].Arguments.uri", { Get: "Steps.Probe.OutputParameters['nope']" }),
      "undeclared-result",
    ],
    ["nested inputs", set("Steps[0].Arguments.nested", { a: { b: 1 } }), "wrong-type"],
    ["no function", drop("Steps[0].FunctionArn"), "missing-step-member"],
    [
      "an unknown output type",
      set("Steps[0].OutputParameters[0].OutputType", "Double"),
      "invalid-output-parameter",
    ],
  ],
  v2_06_automl: [
    [
      "another mode",
      set("Steps[0].Arguments.AutoMLJobConfig.Mode", "HYPERPARAMETER_TUNING"),
      "not-in-enum",
    ],
  ],
  v2_07_emr: [
    ["no cluster", drop("Steps[0].Arguments.ClusterId"), "one-of"],
    ["a name for the cluster", set("Steps[2].Arguments.ClusterConfig.Name", "n"), "refused-member"],
  ],
  v2_08_clarify_quality: [
    ["an unknown check", set("Steps[1].CheckType", "DATA"), "invalid-check-type"],
    ["a model check without a model", drop("Steps[4].ModelName"), "invalid-check-type"],
  ],
  v2_10_endpoint: [
    ["data capture", set("Steps[1].Arguments.DataCaptureConfig", {}), "refused-member"],
    [
      "an unknown property of a config",
      set("Steps[2].Arguments.EndpointConfigName", { Get: "Steps.MakeConfig.Nope" }),
      "unknown-property",
    ],
  ],
  v2_11_bedrock_lineage: [
    ["a member in the wrong case", set("Steps[0].Arguments.jobName", "x"), "unknown-member"],
    ["an unknown member of Lineage", set("Steps[4].Arguments.Foo", []), "unknown-member"],
  ],
  v2_02_conditions: [
    [
      "another member on In",
      set("Steps[1].Arguments.IfSteps[0].Arguments.Conditions[0].Value", 1),
      "unknown-member",
    ],
    ["null as an operand", set("Steps[1].Arguments.Conditions[0].RightValue", null), "null-value"],
  ],
};

describe("a definition spoiled in one place", () => {
  const cases = Object.entries(MUTANTS).flatMap(([base, mutants]) =>
    mutants.map((mutant) => [base, ...mutant] as const),
  );

  it("comes in as many ways as the oracle tests", () => expect(cases).toHaveLength(68));

  it.each(cases)("%s with %s is caught", async (base, _what, change, code) => {
    const library = await loadShapes();
    const whole = readEmitted(base);
    if (!isJsonObject(whole)) throw new Error(`${base} is not an object`);
    expect(validate(imported(whole), library).map((issue) => issue.code)).not.toContain(code);

    const found = validate(imported(change(whole)), library).find((issue) => issue.code === code);
    expect(found?.severity).toBe("error");
  });
});
