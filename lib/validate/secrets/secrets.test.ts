import { describe, expect, it } from "vitest";
import { triggerId } from "../../pipeline/ids";
import { parameter } from "../../pipeline/testing";
import type { JsonObject } from "../../utils/json";
import { callStep, designWith, issuesOf } from "../testing";
import { findSecret, findSecretsInCode } from "./find-secret";
import { MAY_HOLD_SECRET, SECRET_PATTERNS } from "./secret-patterns";
import { MIXED, repeat, SAMPLES } from "./testing";

describe.each(SECRET_PATTERNS)("$what", ({ what }) => {
  const sample = SAMPLES[what] ?? "";

  it("is known by its form", () => expect(findSecret(sample)?.what).toBe(what));

  it("is never said in full", () => {
    const hint = findSecret(sample)?.hint ?? sample;
    expect(hint.length).toBeLessThan(6);
  });

  it("passes the quick look", () => expect(MAY_HOLD_SECRET.test(sample)).toBe(true));
});

describe("what is named like a secret", () => {
  it.each([
    ["DB_PASSWORD", "hunter2!"],
    ["dbPassword", "correct-horse"],
    ["WANDB_API_KEY", repeat("0a1b2c3d4e5f6789", 40)],
    ["--auth-token", MIXED.slice(0, 24)],
    ["aws_secret_access_key", MIXED.slice(0, 40)],
    ["client-secret", MIXED.slice(0, 20)],
  ])("is one: %s", (name, value) => expect(findSecret(value, name)).toBeDefined());

  it.each([
    ["DB_PASSWORD", "arn:aws:secretsmanager:eu-west-1:111122223333:secret:db-a1b2c3"],
    ["DB_PASSWORD", "{{resolve:secretsmanager:db:SecretString:password}}"],
    ["API_TOKEN", ["$", "{API_TOKEN}"].join("")],
    ["password", "<password>"],
    ["PASSWORD", "changeme"],
    ["TOKEN_COLUMN", MIXED.slice(0, 24)],
    ["SECRET_NAME", "prod/hr/database-2024-main"],
    ["max_tokens", "2048"],
    ["pad_token", "[PAD]"],
    ["eos_token", "</s>"],
    ["tokenizer", "bert-base-uncased-1234567890"],
    ["TOKENIZERS_PARALLELISM", "false"],
    ["monkey", MIXED.slice(0, 24)],
    ["key", "features/2024/part-00001.parquet"],
  ])("is none: %s = %s", (name, value) => expect(findSecret(value, name)).toBeUndefined());
});

it.each([
  "arn:aws:iam::111122223333:role/service-role/AmazonSageMaker-ExecutionRole-20240101T000000",
  `s3://bucket/code/${repeat("0123456789abcdef", 64)}/main.py`,
  `1111.dkr.ecr.eu-west-1.amazonaws.com/train@sha256:${repeat("0123456789abcdef", 64)}`,
  "123e4567-e89b-12d3-a456-426614174000",
  "https://sqs.eu-west-1.amazonaws.com/111122223333/queue",
  "git@github.com:team/project.git",
  `AKI${"A"}IOSFODNN7EXAMPLE`,
  "risk-sk-learn-estimator-with-a-very-long-name-indeed",
])("takes %s for what it is", (text) => expect(findSecret(text, "Value")).toBeUndefined());

it("says where in the code it stands, once a line", () =>
  expect(
    findSecretsInCode(
      [
        "import os",
        'password = "hunter2!"',
        'token = os.environ["TOKEN"]',
        `client = connect(api_key="${MIXED.slice(0, 24)}")`,
      ].join("\n"),
    ).map(({ line }) => line),
  ).toEqual([2, 4]));

describe("a design with a secret", () => {
  const secret = SAMPLES["a GitHub token"] ?? "";
  it.each<[string, JsonObject]>([
    ["a Lambda input", { Arguments: { input: secret } }],
    ["an environment", { Arguments: { Environment: { GH_TOKEN: secret } } }],
    ["container arguments", { Arguments: { ContainerArguments: ["--password", "hunter2!"] } }],
    ["one container argument", { Arguments: { ContainerArguments: ["--password=hunter2!"] } }],
    [
      "a list of names and values",
      { Arguments: { Tags: [{ Key: "PASSWORD", Value: "hunter2!" }] } },
    ],
  ])("is told of it in %s", async (_where, members) => {
    const issues = await issuesOf(designWith(callStep("Call", members)));
    const found = issues.filter(({ code }) => code === "exposed-secret");
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toMatch(/DescribePipeline.*Secrets Manager/);
    expect(found[0]?.message).not.toContain(secret);
  });

  it("is told of it in a parameter's default, in a parameter set and in a trigger", async () => {
    const design = {
      ...designWith(callStep("Call")),
      parameters: [parameter("Key", { DefaultValue: secret })],
      parameterSets: [{ name: "prod", values: { Key: secret } }],
      triggers: [
        {
          id: triggerId("t"),
          name: "Night",
          type: "manual",
          isEnabled: true,
          values: { Key: secret },
        } as const,
      ],
    };
    const found = (await issuesOf(design)).filter(({ code }) => code === "exposed-secret");
    expect(found.map(({ message }) => message.slice(0, 35))).toEqual([
      "The default of “Key” looks like a G",
      "The value of “Key” in “prod” looks ",
      "The trigger “Night” passes a value ",
    ]);
  });
});
