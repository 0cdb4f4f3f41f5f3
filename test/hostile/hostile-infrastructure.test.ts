import { expect, it } from "vitest";
import { parse } from "yaml";
import { exportDefinition } from "@/lib/export/export-definition";
import { exportCloudFormation } from "@/lib/export/infrastructure/export-cloudformation";
import { exportPolicy } from "@/lib/export/infrastructure/export-policy";
import { exportTerraform } from "@/lib/export/infrastructure/terraform";
import { workflow } from "@/lib/export/python/project/workflow";
import type { PipelineDocument } from "@/lib/pipeline/document";
import { pipelineWith, step } from "@/lib/pipeline/testing";
import { isEventTrigger } from "@/lib/pipeline/trigger";
import { TEMPLATES } from "@/lib/templates/templates";
import type { JsonValue } from "@/lib/utils/json";
import { diceFrom } from "../random-designs/dice";
import { BatchReader } from "./batch-reader";
import { plainDocuments } from "./hostile-design";
import { hostileSurroundings } from "./hostile-surroundings";
import { MARK } from "./hostile-text";
import { deployed } from "./readers/cloudformation-values";
import { hclTexts, holeMark } from "./readers/hcl-texts";

const DESIGNS = Math.ceil(Number(process.env.HOSTILE_DESIGNS ?? 2_000) / 40);
const SEED = Number(process.env.HOSTILE_SEED ?? 20261125);
const PARSED = Math.min(DESIGNS, Number(process.env.HOSTILE_PARSED ?? 60)); // python-hcl2 takes its time
const TIMEOUT_MS = 1_800_000;

/** Texts that no file in UTF-8 can hold come back with replacement characters. */
const wellFormed = (text: string) => text.toWellFormed();

function allWellFormed({ definition, ...texts }: Intended): Intended {
  const whole = (_: string, value: unknown) =>
    typeof value === "string" ? wellFormed(value) : value;
  return { definition, ...JSON.parse(JSON.stringify(texts, whole)) };
}

it(
  `CloudFormation says what ${DESIGNS} hostile designs say, to two readers of YAML (seed ${SEED})`,
  async () => {
    const reader = new BatchReader(".venv-sdk3/bin/python", "test/hostile/read_yaml.py");
    await forEachDesign(async (document, index) => {
      const text = exportCloudFormation(document);
      const tree: JsonValue = parse(text, { version: "1.1" });
      await reader.send({ id: index, text, tree });
      expect(deployedTexts(tree, document)).toEqual(allWellFormed(intendedTexts(document)));
    });

    expect(await reader.end()).toBe(`${DESIGNS} read, 0 faults\n`);
  },
  TIMEOUT_MS,
);

it(
  `Terraform says what ${DESIGNS} hostile designs say, and nothing else, also to another parser in the first ${PARSED} (seed ${SEED})`,
  async () => {
    const reader = new BatchReader(".venv/bin/python", "test/hostile/read_hcl.py");
    let sent = 0;
    await forEachDesign(async (document, index) => {
      const text = exportTerraform(document);
      const { texts, holes, outside } = hclTexts(text);
      const definition = texts.find((text) => text.includes('"Steps"'));
      expectDefinition(definition ?? "", document);
      const intended = flat(intendedTexts(document)).map(wellFormed);
      const isSaid = (text: string) => texts.includes(text) || isBareName(text, outside);
      expect(intended.filter((text) => !isSaid(text))).toEqual([]);
      const made = texts.filter((text) => text.includes(MARK) && text !== definition);
      const known = new Set([
        ...intended,
        wellFormed(document.pipeline.bucket),
        ...ownWords(texts),
      ]);
      expect(made.filter((text) => !known.has(text))).toEqual([]);
      expect(holes.filter((hole) => !/^(var|data|aws_iam_role)\.[a-z_.]+$/.test(hole))).toEqual([]);
      expect(outside).toMatch(/^[A-Za-z0-9_.\-=[\]{}(), \n]*$/);
      if (index >= PARSED || PYTHON_HCL2_FAILS.test(text)) return;
      sent += 1;
      await reader.send({ id: index, text, texts: intended });
    });

    expect(await reader.end()).toBe(`${sent} read, 0 faults\n`);
    expect(sent).toBeGreaterThan(PARSED / 4);
  },
  TIMEOUT_MS,
);

/** The very text, or where Terraform would compose an accent in it, the same JSON without one. */
function expectDefinition(definition: string, document: PipelineDocument): void {
  const wanted = definitionText(document);
  const found = filled(definition, document);
  if (wanted === wanted.normalize("NFC")) {
    expect(found).toBe(wanted);
    return;
  }
  expect(definition).toBe(definition.normalize("NFC"));
  expect(JSON.parse(found)).toEqual(JSON.parse(wanted));
}

/** Release 8.1.4 takes `$${` for the begin of a hole that has to end; Terraform 1.11 reads it as it is meant. */
const PYTHON_HCL2_FAILS = /[$%]\{(?![^"\\\n]*\})/;

/** The key of a tag stands without quotes where it is a name to HCL, and no word of it. */
function isBareName(text: string, outside: string): boolean {
  const isName = /^[A-Za-z_][A-Za-z0-9_]*$/.test(text) && !["for", "null", "true"].includes(text);
  return isName && new RegExp(`^ *${text} += `, "m").test(outside);
}

/** Resources of policies may hold the author's words, such as the name of a function. */
function ownWords(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => /^arn:/.test(text));
}

it(
  `the workflow of ${DESIGNS} hostile designs deploys for the branches they name alone (seed ${SEED})`,
  async () => {
    await forEachDesign((document) => {
      const text = workflow(document);
      const tree = parse(text);
      const branches = document.triggers.flatMap((trigger) =>
        trigger.type === "push" && trigger.isEnabled ? [trigger.branch] : [],
      );
      const named = branches.length > 0 ? [...new Set(branches)] : ["main"];
      expect(tree.on.push.branches.map(branchOf)).toEqual(named.map(wellFormed));
      const expressions = text.match(/\$\{\{[^\n]*/g) ?? [];
      const inJobs = JSON.stringify(tree.jobs).match(/\$\{\{.*?\}\}/g) ?? [];
      expect(new Set(inJobs)).toEqual(new Set(OWN_EXPRESSIONS));
      expect(expressions.length).toBeGreaterThanOrEqual(OWN_EXPRESSIONS.length);
    });
  },
  TIMEOUT_MS,
);

it("a text with an asterisk or a variable of IAM's widens no permission", () => {
  const texts = ["*", "a*", "?", `\${aws:username}`, "a:*", "a b"].flatMap((name) => [
    `arn:aws:lambda:eu-west-1:111122223333:function:${name}`,
    `arn:aws:lambda:*:111122223333:function:${name}`,
    `arn:aws:kms:eu-west-1:111122223333:key/${name}`,
    `arn:aws:iam::111122223333:role/${name}`,
    `https://sqs.eu-west-1.amazonaws.com/111122223333/${name}`,
    `s3://${name}/data`,
    `s3://bucket${name}/data`,
  ]);
  const without = exportPolicy(pipelineWith(step("Call", { Type: "Training", Arguments: {} })));
  const document = pipelineWith(step("Call", { Type: "Training", Arguments: { texts } }));
  const added = exportPolicy(document)
    .split("\n")
    .filter((each) => !without.includes(each.trim()));

  expect(added.filter((each) => /\*(?!")|[?]|aws:username/.test(each))).toEqual([]);
});

const OWN_EXPRESSIONS = ["PIPELINE_ROLE_ARN", "BUCKET", "DEPLOY_ROLE_ARN", "AWS_REGION"].map(
  (name) => `\${{ vars.${name} }}`,
);

/** The one branch that a pattern of GitHub's means. */
function branchOf(pattern: string): string {
  expect(pattern.replaceAll(/\\./gs, "")).not.toMatch(/[*?+[\]!\\]/);
  return pattern.replaceAll(/\\(.)/gs, "$1");
}

async function forEachDesign(
  visit: (document: PipelineDocument, index: number) => void | Promise<void>,
): Promise<void> {
  const documents = [...plainDocuments(), ...TEMPLATES.map(({ build }) => build())];
  const dice = diceFrom(SEED);
  for (let index = 0; index < DESIGNS; index += 1) {
    try {
      await visit(hostileSurroundings(documents, dice), index);
    } catch (cause) {
      throw new Error(`Design ${index}: ${String(cause)}`, { cause });
    }
  }
}

interface Intended {
  readonly definition: JsonValue;
  readonly description: string;
  readonly tags: readonly (readonly [string, string])[];
  /** What each trigger that AWS starts says. */
  readonly triggers: readonly JsonValue[];
  /** What each alarm watches. */
  readonly alarms: readonly JsonValue[];
}

function intendedTexts(document: PipelineDocument): Intended {
  const { pipeline, triggers } = document;
  return {
    definition: JSON.parse(definitionText(document)),
    description: pipeline.description,
    tags: pipeline.tags.map(({ key, value }) => [key, value]),
    triggers: triggers
      .filter((trigger) => trigger.type === "schedule" || isEventTrigger(trigger))
      .toSorted(schedulesFirst)
      .map((trigger) => {
        const values = Object.entries(trigger.values);
        const said: Readonly<Record<string, readonly string[]>> = {
          schedule: trigger.type === "schedule" ? [trigger.expression, trigger.timeZone] : [],
          "data-arrival":
            trigger.type === "data-arrival"
              ? [trigger.bucket, ...(trigger.prefix === "" ? [] : [trigger.prefix])]
              : [],
          drift: trigger.type === "drift" ? [trigger.alarmName] : [],
          "model-approval":
            trigger.type === "model-approval" ? [trigger.modelPackageGroupName] : [],
        };
        return [trigger.name, said[trigger.type] ?? [], values];
      }),
    alarms: triggers.flatMap((trigger) =>
      trigger.type === "drift" && trigger.endpointName !== ""
        ? [[trigger.metricName, trigger.endpointName, trigger.monitoringScheduleName]]
        : [],
    ),
  };
}

function schedulesFirst(left: { readonly type: string }, right: { readonly type: string }): number {
  return Number(right.type === "schedule") - Number(left.type === "schedule");
}

function flat(intended: Intended): readonly string[] {
  return [
    ...(intended.description === "" ? [] : [intended.description]),
    ...new Map(intended.tags).entries(),
    ...intended.triggers,
    ...intended.alarms,
  ].flat(4) as string[]; // all that is in them
}

// biome-ignore lint/suspicious/noExplicitAny: a template as it was read
function deployedTexts(tree: any, { pipeline }: PipelineDocument): Intended {
  const holes = new Map([
    ["Bucket", pipeline.bucket],
    ["PipelineRole.Arn", pipeline.roleArn],
    ["StartRole.Arn", "start"],
    ["PipelineRole", "role"],
    ["StartRole", "start"],
    ["MonitorNamespace", "namespace"],
    ["AWS::Partition", "aws"],
    ["AWS::Region", "eu-west-1"],
    ["AWS::AccountId", "111122223333"],
  ]);
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const resources: any = deployed(tree.Resources, holes);
  const { PipelineDefinition, PipelineDescription = "", Tags = [] } = resources.Pipeline.Properties;
  const body: string = PipelineDefinition.PipelineDefinitionBody;
  const ownBody = JSON.stringify(tree.Resources.Pipeline.Properties.PipelineDefinition);
  expect(ownBody).not.toContain("{{resolve:"); // the bucket is whatever is given at the deployment
  return {
    definition: JSON.parse(body),
    description: PipelineDescription,
    // biome-ignore lint/suspicious/noExplicitAny: as above
    tags: Tags.map(({ Key, Value }: any) => [Key, Value]),
    // biome-ignore lint/suspicious/noExplicitAny: as above
    triggers: Object.values<any>(resources).flatMap(({ Type, Properties }) => {
      if (Type === "AWS::Scheduler::Schedule") {
        const { Name, ScheduleExpression, ScheduleExpressionTimezone, Target } = Properties;
        return [[Name, [ScheduleExpression, ScheduleExpressionTimezone], passed(Target)]];
      }
      if (Type !== "AWS::Events::Rule") return [];
      const { Name, EventPattern, Targets } = Properties;
      const { bucket, object, alarmName, ModelPackageGroupName } = EventPattern.detail;
      const prefix = object?.key[0].prefix;
      const said = [bucket?.name[0], prefix, alarmName?.[0], ModelPackageGroupName?.[0]];
      return [[Name, said.filter((text) => text !== undefined), passed(Targets[0])]];
    }),
    // biome-ignore lint/suspicious/noExplicitAny: as above
    alarms: Object.values<any>(resources).flatMap(({ Type, Properties }) =>
      Type === "AWS::CloudWatch::Alarm"
        ? [[Properties.MetricName, ...Properties.Dimensions.map(dimension)]]
        : [],
    ),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: as above
function passed({ SageMakerPipelineParameters }: any): JsonValue {
  return SageMakerPipelineParameters.PipelineParameterList.map(
    ({ Name, Value }: { readonly Name: string; readonly Value: string }) => [Name, Value],
  );
}

function dimension({ Value }: { readonly Value: string }): string {
  return Value;
}

function definitionText(document: PipelineDocument): string {
  return exportDefinition(document).text.trimEnd();
}

/** A definition with the design's own role and bucket in its holes. */
function filled(marked: string, { pipeline }: PipelineDocument): string {
  return marked
    .replaceAll(holeMark("aws_iam_role.pipeline.arn"), () => pipeline.roleArn)
    .replaceAll(holeMark("var.bucket"), () => pipeline.bucket)
    .trimEnd();
}
