import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { newTrigger } from "../../lib/editor/trigger";
import { exportDefinition } from "../../lib/export/export-definition";
import { exportCloudFormation } from "../../lib/export/infrastructure/export-cloudformation";
import { exportTerraform } from "../../lib/export/infrastructure/terraform";
import { importText } from "../../lib/import/import-text";
import type { PipelineDocument } from "../../lib/pipeline/document";
import { stepId, triggerId } from "../../lib/pipeline/ids";
import { pipelineWith, step } from "../../lib/pipeline/testing";
import type { Trigger, TriggerType } from "../../lib/pipeline/trigger";
import { attritionPipeline } from "../../lib/templates/attrition";
import { TEMPLATES } from "../../lib/templates/templates";

const EMITTED = "test/oracle/sdk_emitted";
const TIMEOUT_MS = 240_000; // one Python process for all files, beside other suites
const scratch = mkdtempSync(path.join(tmpdir(), "pipewright-infrastructure-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const designs = [
  { name: "attrition-with-triggers", document: withTriggers(attritionPipeline()) },
  ...TEMPLATES.map(({ id, build }) => ({ name: id, document: build() })),
  ...readdirSync(EMITTED)
    .filter((file) => file.endsWith(".json"))
    .map((file) => ({ name: file.replace(".json", ""), document: imported(file) })),
];

describe("CloudFormation", () => {
  it(
    "has nothing that cfn-lint objects to",
    () => {
      const files = designs.map(({ name, document }) =>
        written(`${name}.yaml`, exportCloudFormation(document)),
      );
      expect(lint(files)).toBe("");
    },
    TIMEOUT_MS,
  );

  it("is told apart when a template is wrong", () => {
    const wrong = exportCloudFormation(attritionPipeline()).replace("PipelineName:", "Name:");
    expect(lint([written("wrong.yaml", wrong)])).toContain("wrong.yaml");
  }, 60_000);

  it.each(designs)("holds the definition of $name", ({ document }) => {
    expect(definitionIn(exportCloudFormation(document), document)).toBe(expected(document));
  });

  it("asks for nothing that the steps do not need", () => {
    const text = exportCloudFormation(pipelineWith(step("Stop", { Type: "Fail" })));
    expect(text).not.toMatch(/CreateTrainingJob|iam:PassRole|lambda:|sqs:|AWS::Scheduler/);
  });
});

describe("Terraform", () => {
  it(
    "is read back by another parser, with the same definition in it",
    () => {
      const files = designs.map(({ name, document }) => ({
        file: written(`${name}.tf`, exportTerraform(document)),
        document,
      }));
      const read = readBack(files.map(({ file }) => file));
      for (const { file, document } of files)
        expect(filled(read[file] ?? "", document)).toBe(expected(document));
    },
    TIMEOUT_MS,
  );
});

function imported(file: string): PipelineDocument {
  let count = 0;
  const newId = () => {
    count += 1;
    return stepId(`s${count}`);
  };
  const read = importText(readFileSync(path.join(EMITTED, file), "utf8"), { newId });
  if (!read.ok) throw new Error(read.error.message);
  return withTriggers(read.value.document);
}

function withTriggers(document: PipelineDocument): PipelineDocument {
  const types: readonly TriggerType[] = ["schedule", "data-arrival", "drift", "model-approval"];
  const triggers = types.map((type): Trigger => {
    const trigger = newTrigger(type, { id: triggerId(type), document });
    const values = { Rows: "5" };
    if (trigger.type === "drift") {
      const watched = { endpointName: "live", monitoringScheduleName: "hourly" };
      return { ...trigger, ...watched, metricName: "feature_baseline_drift_Age", values };
    }
    if (trigger.type === "model-approval")
      return { ...trigger, modelPackageGroupName: "attrition", values };
    return { ...trigger, values };
  });
  return { ...document, triggers };
}

const MARKS = { role: "\ue000role\ue000", bucket: "\ue000bucket\ue000" };

/** The design's own role and bucket where the template asks for those of the account. */
function filled(marked: string, { pipeline }: PipelineDocument): string {
  return marked
    .replaceAll(MARKS.role, () => pipeline.roleArn)
    .replaceAll(MARKS.bucket, () => pipeline.bucket)
    .trimEnd();
}

function expected(document: PipelineDocument): string {
  return exportDefinition(document).text.trimEnd();
}

function definitionIn(template: string, document: PipelineDocument): string {
  const tree = parse(template, { version: "1.1" });
  const body = tree.Resources.Pipeline.Properties.PipelineDefinition.PipelineDefinitionBody;
  if (typeof body === "string") return body.trimEnd();
  const marked = body["Fn::Sub"]
    .replaceAll(/\$\{PipelineRole\.Arn\}/g, MARKS.role)
    .replaceAll(/\$\{Bucket\}/g, MARKS.bucket)
    .replaceAll(/\$\{!/g, "$${");
  return filled(marked, document);
}

function written(name: string, text: string): string {
  const file = path.join(scratch, name);
  writeFileSync(file, text);
  return file;
}

/** What cfn-lint prints; empty when it has nothing to say. */
function lint(files: readonly string[]): string {
  try {
    return execFileSync(".venv-sdk3/bin/cfn-lint", ["--format", "parseable", ...files], {
      encoding: "utf8",
    });
  } catch (failure) {
    const { stdout, stderr } = failure as { stdout?: string; stderr?: string }; // as execFileSync throws
    return `${stdout ?? ""}${stderr ?? ""}` || String(failure);
  }
}

function readBack(files: readonly string[]): Readonly<Record<string, string>> {
  const output = execFileSync(".venv/bin/python", ["test/infrastructure/read_hcl.py", ...files], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return JSON.parse(output);
}
