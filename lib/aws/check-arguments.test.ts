import { describe, expect, test } from "vitest";
import { checkArguments } from "./check-arguments";
import { faultsOf, optionsFor } from "./testing";

test("findings continue the path at which the arguments stand", async () => {
  const options = { ...(await optionsFor()), path: ["Steps", 2, "Arguments"] };

  const findings = checkArguments("Model", { PrimaryContainer: {}, Containers: [] }, options);

  expect(findings.map(({ segments }) => segments)).toContainEqual(["Steps", 2, "Arguments"]);
  expect(findings.map(({ segments }) => segments)).toContainEqual([
    "Steps",
    2,
    "Arguments",
    "ExecutionRoleArn",
  ]);
});

test("arguments of a step type that we do not know are left alone", async () => {
  expect(await faultsOf("HyperPod", { Anything: [null] })).toEqual([]);
});

describe("a Training step", () => {
  const spot = (stopping: Record<string, number>) => ({
    ServerlessJobConfig: { JobType: "FineTuning" },
    EnableManagedSpotTraining: true,
    StoppingCondition: stopping,
  });

  test("needs no instances beside a serverless job", async () => {
    const faults = await faultsOf("Training", { ServerlessJobConfig: {} });

    expect(faults).not.toContain("missing-required at ResourceConfig");
    expect(await faultsOf("Training", {})).toContain("missing-required at ResourceConfig");
  });

  test("waits for a spot instance at least as long as it may run", async () => {
    const fault = "too-small at StoppingCondition.MaxWaitTimeInSeconds";

    expect(
      await faultsOf("Training", spot({ MaxRuntimeInSeconds: 60, MaxWaitTimeInSeconds: 59 })),
    ).toContain(fault);
    expect(
      await faultsOf("Training", spot({ MaxRuntimeInSeconds: 60, MaxWaitTimeInSeconds: 60 })),
    ).not.toContain(fault);
  });

  test("has channels with different names", async () => {
    const channels = ["train", "test", "train"].map((ChannelName) => ({ ChannelName }));

    expect(await faultsOf("Training", { InputDataConfig: channels })).toContain(
      "duplicate-name at InputDataConfig.2.ChannelName",
    );
  });
});

test("a Model step has one container or several, not both", async () => {
  const role = { ExecutionRoleArn: "arn:aws:iam::123456789012:role/Models" };

  expect(await faultsOf("Model", { ...role, PrimaryContainer: {} })).toEqual([]);
  expect(await faultsOf("Model", { ...role, PrimaryContainer: {}, Containers: [] })).toEqual([
    "one-of at ",
  ]);
  expect(await faultsOf("Model", role)).toEqual(["one-of at "]);
});

test("a RegisterModel step without a source is legal but suspicious", async () => {
  expect(await faultsOf("RegisterModel", { ModelPackageGroupName: "models" })).toEqual([
    "warning none-of at ",
  ]);
  expect(await faultsOf("RegisterModel", { SourceUri: "s3://b/m" })).toEqual([
    "missing-required at ModelPackageGroupName",
  ]);
});

describe("an EMR step", () => {
  const step = { StepConfig: { HadoopJarStep: { Jar: "s3://b/a.jar" } } };

  test("runs on a cluster by id without a name for the step", async () => {
    expect(await faultsOf("EMR", { ...step, ClusterId: "j-1", ExecutionRoleArn: "arn" })).toEqual(
      [],
    );
  });

  test("takes a role only on a cluster that exists, and instances in one way", async () => {
    const own = {
      ...step,
      ExecutionRoleArn: "arn",
      ClusterConfig: { Instances: { TerminationProtected: true } },
    };

    expect(await faultsOf("EMR", own)).toEqual([
      "refused-member at ClusterConfig.Instances.TerminationProtected",
      "needs-member at ExecutionRoleArn",
      "one-of at ClusterConfig.Instances",
    ]);
  });
});

test("an EMR Serverless job names its application unless the step makes one", async () => {
  const JobConfig = { executionRoleArn: "arn:aws:iam::123456789012:role/Emr" };
  const ApplicationConfig = { releaseLabel: "emr-7.0.0", type: "SPARK" };

  expect(await faultsOf("EMRServerless", { JobConfig, ApplicationConfig })).toEqual([]);
  expect(await faultsOf("EMRServerless", { JobConfig, ApplicationId: "00abc" })).toEqual([
    "missing-required at JobConfig.applicationId",
  ]);
});

test("a Lineage step makes something and names both ends of an association", async () => {
  expect(await faultsOf("Lineage", {})).toEqual(["none-of at "]);
  expect(
    await faultsOf("Lineage", {
      Associations: [{ Source: { Arn: "a" }, Destination: { Name: "n" } }],
    }),
  ).toEqual(["one-of at Associations.0.Destination"]);
});

test("a Fail step takes a message of at most 3072 characters", async () => {
  expect(await faultsOf("Fail", { ErrorMessage: "é".repeat(3072) })).toEqual([]);
  expect(await faultsOf("Fail", { ErrorMessage: "é".repeat(3073), Code: 1 })).toEqual([
    "too-long at ErrorMessage",
    "unknown-member at Code",
  ]);
});

describe("the conditions of a Condition step", () => {
  const step = (...conditions: readonly object[]) =>
    JSON.parse(JSON.stringify({ Conditions: conditions }));
  const left = { Get: "Parameters.Score" };

  test("may be nested with Or and Not", async () => {
    const equals = { Type: "Equals", LeftValue: left, RightValue: 1 };
    const among = { Type: "In", QueryValue: left, Values: ["a", left] };

    expect(
      await faultsOf(
        "Condition",
        step({ Type: "Or", Conditions: [equals, { Type: "Not", Condition: among }] }),
      ),
    ).toEqual([]);
  });

  test("have AWS's members, not those of the published schema", async () => {
    expect(
      await faultsOf(
        "Condition",
        step({ Type: "Not", Expression: {} }, { Type: "In", Value: left, Values: [] }),
      ),
    ).toEqual([
      "unknown-member at Conditions.0.Expression",
      "missing-required at Conditions.0.Condition",
      "unknown-member at Conditions.1.Value",
      "missing-required at Conditions.1.QueryValue",
      "too-short at Conditions.1.Values",
    ]);
  });

  test("warn when the outcome is fixed", async () => {
    expect(
      await faultsOf("Condition", step({ Type: "LessThan", LeftValue: 1, RightValue: 2 })),
    ).toEqual(["warning fixed-outcome at Conditions.0"]);
  });
});
