import { describe, expect, it } from "vitest";
import type { Parameter, ParameterSet } from "../pipeline/document";
import { triggerId } from "../pipeline/ids";
import { parameter } from "../pipeline/testing";
import type { Trigger } from "../pipeline/trigger";
import { callStep, designWith, issuesOf } from "./testing";

const BASE = { id: triggerId("t1"), name: "Nightly", isEnabled: true, values: {} };
const NIGHTLY: Trigger = {
  ...BASE,
  type: "schedule",
  expression: "cron(0 3 * * ? *)",
  timeZone: "UTC",
};
const ARRIVAL: Trigger = { ...BASE, type: "data-arrival", bucket: "incoming", prefix: "hr/" };

describe("triggers", () => {
  it("are silent when all is said", async () => {
    expect(await messagesOf([NIGHTLY])).toEqual([]);
    expect(await messagesOf([{ ...ARRIVAL, values: { Data: "$.detail.object.key" } }])).toEqual([]);
  });

  it.each<readonly [Trigger, string]>([
    [{ ...NIGHTLY, name: "Every night" }, "cannot be called that"],
    [{ ...NIGHTLY, expression: "0 3 * * *" }, "cron(0 3 * * ? *)"],
    [{ ...NIGHTLY, timeZone: "Berlin" }, "not a time zone"],
    [{ ...ARRIVAL, bucket: "s3://incoming" }, "without s3://"],
    [{ ...BASE, type: "push", branch: "" }, "Name the branch"],
    [
      { ...BASE, type: "model-approval", modelPackageGroupName: "", status: "Approved" },
      "model package group",
    ],
    [{ ...NIGHTLY, values: { Ghost: "1" } }, "no parameter “Ghost”"],
    [{ ...NIGHTLY, values: { Rows: "many" } }, "not a value of type Integer"],
    [{ ...NIGHTLY, values: { Mode: "slow" } }, "not among the choices"],
    [{ ...NIGHTLY, values: { Data: "x".repeat(1025) } }, "at most 1024"],
    [{ ...NIGHTLY, values: { Rows: "$.detail.count" } }, "not a value of type Integer"],
  ])("say what is wrong: %#", async (trigger, words) => {
    const messages = await messagesOf([trigger]);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(words);
  });

  it("have to pass what has no default, unless a person starts the pipeline", async () => {
    const asked = [parameter("Ask")];
    expect(await messagesOf([NIGHTLY], asked)).toEqual([
      expect.stringContaining("passes no value for “Ask”"),
    ]);
    expect(await messagesOf([{ ...BASE, type: "manual" }], asked)).toEqual([]);
  });

  it("do not share a name", async () => {
    const twice = [NIGHTLY, { ...NIGHTLY, id: triggerId("t2") }];
    expect(await messagesOf(twice)).toEqual([expect.stringContaining("more than one trigger")]);
  });
});

it("a parameter set passes only what the pipeline takes", async () => {
  expect(await messagesOf([], PARAMETERS, [{ name: "dev", values: { Rows: "x" } }])).toEqual([
    "Parameter set “dev”: “x” is not a value of type Integer, which “Rows” asks for. Correct it.",
  ]);
  expect(await messagesOf([], PARAMETERS, [{ name: "dev", values: { Rows: 5 } }])).toEqual([]);
});

const PARAMETERS: readonly Parameter[] = [
  parameter("Data", { DefaultValue: "s3://incoming/hr" }),
  parameter("Rows", { Type: "Integer", DefaultValue: 1 }),
  parameter("Mode", { DefaultValue: "fast", EnumValues: ["fast", "exact"] }),
];

async function messagesOf(
  triggers: readonly Trigger[],
  parameters = PARAMETERS,
  parameterSets: readonly ParameterSet[] = [],
): Promise<readonly string[]> {
  const document = { ...designWith(callStep("Call")), triggers, parameters, parameterSets };
  const issues = await issuesOf(document);
  return issues.filter(({ severity }) => severity === "error").map(({ message }) => message);
}
