import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import {
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonPath,
  type JsonValue,
} from "../utils/json";
import { getAt, removeAt, setMember } from "../utils/json-path";
import { checkArguments } from "./check-arguments";
import { faultsOf, optionsFor } from "./testing";

const EMITTED = path.resolve(import.meta.dirname, "../../test/oracle/sdk_emitted");

/** Names of the definitions that the real SDKs wrote. */
const emittedNames: readonly string[] = readdirSync(EMITTED)
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.replace(/\.json$/, ""))
  .sort();

describe.each(emittedNames)("the real SDK's %s", (name) => {
  test("has no fault in any step's arguments", async () => {
    const definition = emitted(name);
    for (const step of stepsOf(definition)) {
      const faults = await faultsOf(String(step.Type), step.Arguments ?? null, definition);
      expect(
        faults.filter((fault) => !fault.startsWith("warning")),
        String(step.Name),
      ).toEqual([]);
    }
  });
});

const CLUSTER = ["ProcessingResources", "ClusterConfig"] as const;
const ARGUMENTS = ["AppSpecification", "ContainerArguments"] as const;
const abalone = (name: string) => ({ base: "v2_01_abalone", step: name });

interface Mutant {
  readonly base: string;
  readonly step: string;
  /** Below Arguments. */
  readonly at: JsonPath;
  /** Absent: the member is taken out. */
  readonly value?: JsonValue;
  readonly fault: string;
}

/** As in `test/oracle/test_check_definition.py`, as far as they are about arguments, and more of the kind. */
const MUTANTS: readonly Mutant[] = [
  { ...abalone("AbaloneProcess"), at: ["RoleArn"], fault: "missing-required at RoleArn" },
  { ...abalone("AbaloneProcess"), at: ["RoleArn"], value: "role", fault: "too-short at RoleArn" },
  {
    ...abalone("AbaloneProcess"),
    at: [...CLUSTER, "InstanceCount"],
    value: "1",
    fault: "wrong-type at ProcessingResources.ClusterConfig.InstanceCount",
  },
  {
    ...abalone("AbaloneProcess"),
    at: [...CLUSTER, "InstanceCount"],
    value: 0,
    fault: "too-small at ProcessingResources.ClusterConfig.InstanceCount",
  },
  {
    ...abalone("AbaloneProcess"),
    at: [...CLUSTER, "InstanceCount"],
    value: 101,
    fault: "too-large at ProcessingResources.ClusterConfig.InstanceCount",
  },
  {
    ...abalone("AbaloneProcess"),
    at: [...CLUSTER, "InstanceType"],
    value: "ml.nope",
    fault: "not-in-enum at ProcessingResources.ClusterConfig.InstanceType",
  },
  {
    ...abalone("AbaloneProcess"),
    at: ["ProcessingInputs", 0, "Bogus"],
    value: 1,
    fault: "unknown-member at ProcessingInputs.0.Bogus",
  },
  {
    ...abalone("AbaloneProcess"),
    at: ["ProcessingInputs", 0, "S3Input", "S3DataType"],
    value: "s3prefix",
    fault: "not-in-enum at ProcessingInputs.0.S3Input.S3DataType",
  },
  {
    ...abalone("AbaloneProcess"),
    at: ["ProcessingInputs", 1, "S3Input", "S3Uri"],
    value: "not-a-uri",
    fault: "pattern-mismatch at ProcessingInputs.1.S3Input.S3Uri",
  },
  {
    ...abalone("AbaloneProcess"),
    at: ["ProcessingInputs", 1, "InputName"],
    value: "input-1",
    fault: "duplicate-name at ProcessingInputs.1.InputName",
  },
  {
    ...abalone("AbaloneProcess"),
    at: ["ProcessingInputs", 1, "S3Input"],
    fault: "one-of at ProcessingInputs.1",
  },
  {
    ...abalone("AbaloneProcess"),
    at: [...ARGUMENTS, 0],
    value: 3,
    fault: "wrong-type at AppSpecification.ContainerArguments.0",
  },
  {
    ...abalone("AbaloneProcess"),
    at: [...ARGUMENTS, 0],
    value: { Get: "Parameters.ProcessingInstanceCount" },
    fault: "expression-type at AppSpecification.ContainerArguments.0",
  },
  {
    ...abalone("AbaloneProcess"),
    at: [...ARGUMENTS],
    value: [],
    fault: "too-short at AppSpecification.ContainerArguments",
  },
  {
    ...abalone("AbaloneProcess"),
    at: ["AppSpecification"],
    value: { Get: "Parameters.App" },
    fault: "expression-for-structure at AppSpecification",
  },
  {
    ...abalone("AbaloneProcess"),
    at: ["ExperimentConfig"],
    value: { TrialName: "t" },
    fault: "refused-member at ExperimentConfig.TrialName",
  },
  {
    ...abalone("AbaloneTrain"),
    at: ["AlgorithmSpecification"],
    fault: "missing-required at AlgorithmSpecification",
  },
  {
    ...abalone("AbaloneTrain"),
    at: ["AlgorithmSpecification", "AlgorithmName"],
    value: "a",
    fault: "one-of at AlgorithmSpecification",
  },
  {
    ...abalone("AbaloneTrain"),
    at: ["EnableManagedSpotTraining"],
    value: true,
    fault: "missing-required at StoppingCondition.MaxWaitTimeInSeconds",
  },
  {
    ...abalone("AbaloneTrain"),
    at: ["HyperParameters"],
    value: { a: 1 },
    fault: "wrong-type at HyperParameters.a",
  },
  {
    ...abalone("AbaloneTrain"),
    at: ["Environment"],
    value: null,
    fault: "null-value at Environment",
  },
  {
    ...abalone("AbaloneTrain"),
    at: ["ResourceConfig", "VolumeSizeInGB"],
    value: { "Std:Join": { On: "", Values: ["3"] } },
    fault: "expression-type at ResourceConfig.VolumeSizeInGB",
  },
  {
    ...abalone("AbaloneRegister-RegisterModel"),
    at: ["CertifyForMarketplace"],
    value: true,
    fault: "refused-member at CertifyForMarketplace",
  },
  {
    ...abalone("AbaloneMSECond"),
    at: ["Conditions", 0, "Type"],
    value: "LessThanOrEqual",
    fault: "not-in-enum at Conditions.0.Type",
  },
  { ...abalone("AbaloneMSECond"), at: ["Conditions"], value: [], fault: "too-short at Conditions" },
  {
    ...abalone("AbaloneMSECond"),
    at: ["Conditions", 0, "RightValue"],
    value: null,
    fault: "null-value at Conditions.0.RightValue",
  },
  {
    base: "v2_04_lambda_callback",
    step: "Probe",
    at: ["nested"],
    value: { a: { b: 1 } },
    fault: "wrong-type at nested",
  },
  {
    base: "v2_06_automl",
    step: "",
    at: ["AutoMLJobConfig", "Mode"],
    value: "HYPERPARAMETER_TUNING",
    fault: "not-in-enum at AutoMLJobConfig.Mode",
  },
  { base: "v2_07_emr", step: "", at: ["ClusterId"], fault: "one-of at " },
  {
    base: "v2_07_emr",
    step: "",
    at: ["ClusterConfig"],
    value: { Name: "n" },
    fault: "refused-member at ClusterConfig.Name",
  },
  {
    base: "v2_10_endpoint",
    step: "MakeConfig",
    at: ["DataCaptureConfig"],
    value: {},
    fault: "refused-member at DataCaptureConfig",
  },
  {
    base: "v2_11_bedrock_lineage",
    step: "ImportModel",
    at: ["jobName"],
    value: "x",
    fault: "unknown-member at jobName",
  },
  {
    base: "v2_11_bedrock_lineage",
    step: "Track",
    at: ["Foo"],
    value: [],
    fault: "unknown-member at Foo",
  },
  {
    base: "v2_05_tuning",
    step: "",
    at: ["TrainingJobDefinitions"],
    value: [],
    fault: "one-of at ",
  },
];

describe("a fault that the oracle finds", () => {
  test.each(MUTANTS)(
    "is found in $base too: $fault",
    async ({ base, step: name, at, value, fault }) => {
      const definition = emitted(base);
      const step = stepNamed(definition, name);
      const whole: JsonPath = ["Arguments", ...at];
      expect(getAt(step, whole)).not.toEqual(value ?? "absent");

      const changed = value === undefined ? removeAt(step, whole) : setMember(step, whole, value);

      expect(await faultsOf(String(step.Type), changed.Arguments ?? null, definition)).toContain(
        fault,
      );
    },
  );

  test("in the tags that SDK 3 writes in lower case comes with the right spelling", async () => {
    const definition = emitted("known_bad/v3_trainer_tags");
    const options = await optionsFor(definition);
    const findings = stepsOf(definition).flatMap((step) =>
      checkArguments(String(step.Type), step.Arguments ?? null, options),
    );

    expect(findings.map(({ message }) => message)).toContain(
      "“key” is not a setting that AWS has here. Did you mean “Key”?",
    );
  });
});

/** The step of that name, or the first. */
function stepNamed(definition: JsonObject, name: string): JsonObject {
  const steps = stepsOf(definition);
  const step = name === "" ? steps[0] : steps.find(({ Name }) => Name === name);
  if (!step) throw new Error(`No step “${name}”: ${steps.map(({ Name }) => Name).join(", ")}`);
  return step;
}

/** One of them, or `known_bad/<name>`; a fresh copy each time. */
function emitted(name: string): JsonObject {
  const definition: unknown = JSON.parse(readFileSync(path.join(EMITTED, `${name}.json`), "utf8"));
  if (!isJsonObject(definition)) throw new Error(`${name} is not an object`);
  return definition;
}

/** Every step of a definition, branches included. */
function stepsOf(definition: JsonObject): readonly JsonObject[] {
  const steps = isJsonArray(definition.Steps) ? definition.Steps.filter(isJsonObject) : [];
  return steps.flatMap((step) => [
    step,
    ...branchesOf(step).flatMap((branch) => stepsOf({ Steps: branch })),
  ]);
}

function branchesOf(step: JsonObject): readonly JsonValue[] {
  const args = step.Arguments;
  return isJsonObject(args) ? [args.IfSteps ?? [], args.ElseSteps ?? []] : [];
}
