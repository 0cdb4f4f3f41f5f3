import { beforeAll, describe, expect, it } from "vitest";
import { loadShapes } from "../lib/aws/load-shapes";
import type { ShapeLibrary } from "../lib/aws/shape-library";
import {
  exportPython,
  exportPythonFile,
  exportStepProject,
} from "../lib/export/python/export-python";
import { projectTexts } from "../lib/export/python/project/project-texts";
import type { PipelineDocument } from "../lib/pipeline/document";
import { pipelineWith, step } from "../lib/pipeline/testing";
import { formatted } from "../lib/python/build";
import { withMember } from "../lib/steps/port";
import { STEP_KINDS } from "../lib/steps/registry";
import { attritionPipeline } from "../lib/templates/attrition";
import { TEMPLATES } from "../lib/templates/templates";

let library: ShapeLibrary;
beforeAll(async () => {
  library = await loadShapes();
});

const v2 = (document: PipelineDocument) => exportPythonFile(document, { sdk: "v2", library });
const v3 = (document: PipelineDocument) => exportPythonFile(document, { sdk: "v3", library });

describe("a pipeline as Python", () => {
  it("is the same every time, and says it in the SDK's words for the whole example", () => {
    const document = attritionPipeline();

    expect(v3(document)).toEqual(v3(attritionPipeline()));
    for (const { reports } of [v2(document), v3(document)])
      expect(reports.map(({ form }) => form)).toEqual(document.steps.map(() => "idiomatic"));
  });

  it("makes steps before those that read from them, and a condition after its branches", () => {
    const { text } = v2(attritionPipeline());
    const order = [...text.matchAll(/# Step: (\w+) /g)].map(([, name]) => name);

    expect(order.indexOf("Process")).toBeLessThan(order.indexOf("Train"));
    expect(order.at(-1)).toBe("GoodEnough");
    expect(text).toContain("steps=[process, train, evaluate, good_enough],");
  });

  it("shares a processor between steps with equal settings", () => {
    const document = pipelineWith(job("First", "ml.m5.large"), job("Second", "ml.m5.large"));
    const different = pipelineWith(job("First", "ml.m5.large"), job("Second", "ml.c5.large"));

    expect(v2(document).text.match(/= Processor\(/g)).toHaveLength(1);
    expect(v2(different).text.match(/\w+ = Processor\(/g)).toEqual([
      "processor = Processor(",
      "second_processor = Processor(",
    ]);
  });

  it("keeps the class when it has no place for a member, which is added, and says so", () => {
    const plain = job("First", "ml.m5.large");
    const strange = { ...plain, definition: { ...plain.definition, Novel: { Depth: 3 } } };
    const { text, reports } = v3(pipelineWith(strange));

    expect(reports).toMatchObject([
      {
        name: "First",
        form: "extended",
        reasons: ["the SDK's class has no place for Novel.Depth"],
      },
    ]);
    expect(text).toContain("the SDK's class has no place for Novel.Depth.");
    expect(text).toContain("ProcessingStep(");
    expect(text).toContain('"Novel": {"Depth": 3}');
  });

  it("writes a step out member by member when no class does, and says so", () => {
    const odd = step("Odd", { Type: "Novel", Arguments: { A: [1] } });
    const { text, reports } = v2(pipelineWith(odd));

    expect(reports).toMatchObject([
      { form: "exact", reasons: ["SDK v2 has no class for Novel steps"] },
    ]);
    expect(text).toContain('odd = ExactStep(name="Odd", step_type="Novel", arguments={"A": [1]})');
  });

  it("has the author's note as a comment above the step", () => {
    const note = 'Keep the seed.\n\n"""Ask Ann\u2028import os';
    const { text } = v3(pipelineWith({ ...stop("Stop"), note }));

    expect(text).toContain(
      [
        "    # Step: Stop (Fail)",
        "    # Keep the seed.",
        "    #",
        '    # """Ask Ann\\u2028import os',
        "    stop = FailStep(",
      ].join("\n"),
    );
  });

  it("names variables so that nothing is hidden and nothing meets", () => {
    const names = ["class", "Filter", "é", "ü", "role", "session"];
    const { text } = v2(pipelineWith(...names.map((name) => stop(name))));
    const variables = [...text.matchAll(/^ {4}(\w+) = FailStep/gm)].map(([, name]) => name);

    expect(variables).toEqual(["class_", "filter_", "step_2", "step_3", "role_2", "session_2"]);
  });

  it("adds what the SDK's pipeline cannot hold to the definition", () => {
    const empty = pipelineWith(stop("Stop"));
    const definition = { ...empty.pipeline.definition, Metadata: { Owner: "us" } };
    const parameters = [{ Name: "Rows", Type: "Integer", Description: "How many" }];
    const { text } = v3({ ...empty, parameters, pipeline: { ...empty.pipeline, definition } });

    expect(text).toContain("return ExactPipeline(");
    expect(text).toContain('members={"Metadata": {"Owner": "us"}},');
    expect(text).toContain('parameter_members={"Rows": {"Description": "How many"}},');
  });

  it.each(
    STEP_KINDS.filter(({ kind }) => kind !== "raw").map((entry) => [entry.kind, entry] as const),
  )("writes a new %s step in both generations", (_, entry) => {
    const context = {
      name: "Fresh",
      roleArn: "arn:aws:iam::111122223333:role/R",
      bucket: "amzn-s3-demo-bucket",
      region: "eu-west-1",
    };
    const { definition } = entry.start(context);
    const document = pipelineWith({ ...step("Fresh", definition), kind: entry.kind });

    for (const { text, reports } of [v2(document), v3(document)]) {
      expect(text).toContain('name="Fresh"');
      expect(reports).toHaveLength(1);
    }
  });
});

describe("a project", () => {
  it("holds the author's files byte for byte, where upload.json says", () => {
    const document = attritionPipeline();
    const { files } = exportPython(document, { sdk: "v3", library });

    for (const text of Object.values(document.files)) expect(Object.values(files)).toContain(text);
    expect(
      JSON.parse(files["upload.json"] ?? "").code.map(({ folder }: { folder: string }) => folder),
    ).toEqual(["code/process", "code/evaluate"]);
  });

  it("works out where code lies, which the file for one alone has to know", () => {
    const document = attritionPipeline();
    const text = exportPython(document, { sdk: "v3", library }).files["pipelines/pipeline.py"];

    expect(text).toContain('s3_uri=code_location("code/process", default_bucket),');
    expect(text).not.toMatch(/[0-9a-f]{64}/);
    expect(v3(document).text).toMatch(/s3_uri="s3:[^"]+\/code\/process\/[0-9a-f]{64}\/",/);
  });

  it.each(TEMPLATES.map(({ id, build }) => [id, build] as const))(
    "of %s has its bucket in config.py and upload.json alone, so that another one may be set",
    (_, build) => {
      const document = build();
      const options = { sdk: "v3", library } as const;
      const projects = [exportPython(document, options), exportStepProject(document, options)];

      for (const { files } of projects) {
        const python = Object.entries(files).filter(([name]) => name.endsWith(".py"));
        const named = python.filter(([, text]) => text.includes(document.pipeline.bucket));
        expect(named.map(([name]) => name)).toEqual(["config.py"]);
      }
    },
  );

  it("takes a text for a place in the bucket only where it is one", () => {
    const value = (text: string) => projectTexts(pipelineIn("train"), []).location(text);

    expect(["train", "s3://trains/x", "s3://trai", "a s3://train/x"].map(value)).toEqual(
      Array(4).fill(undefined),
    );
    const bucket = (text: string) => projectTexts(pipelineIn("train"), []).bucket(text);
    expect(bucket("train/models")).toEqual(formatted("", "default_bucket", "/models"));
    expect(bucket("trains")).toBe(undefined);
    expect(value("s3://train/{x}")).toEqual(formatted("s3://", "default_bucket", "/{x}"));
    expect(projectTexts(pipelineIn(""), []).location("s3:///x")).toBe(undefined);
  });

  it("makes functions of Execute-code steps, whose results other steps read", () => {
    const { files, reports } = exportStepProject(attritionPipeline(), { sdk: "v2", library });
    const text = files["pipelines/pipeline.py"] ?? "";

    expect(text).toContain('s3_data=process_result["train"]');
    expect(text).toContain('left=evaluate_result["auc"]');
    expect(reports.flatMap(({ notes }) => notes)).toEqual([]);
  });
});

it("keeps a processing step where a function would lose something, and says what", () => {
  const document = attritionPipeline();
  const steps = document.steps.map((each) =>
    each.definition.Name === "Process"
      ? withMember(each, ["Arguments", "NetworkConfig"], { EnableNetworkIsolation: true })
      : each,
  );
  const { files, reports } = exportStepProject({ ...document, steps }, { sdk: "v3", library });
  const text = files["pipelines/pipeline.py"] ?? "";

  expect(text).toContain('process = ProcessingStep(\n        name="Process",');
  expect(text).toContain("process.properties.ProcessingOutputConfig.Outputs[");
  expect(reports.flatMap(({ notes }) => notes)).toEqual([
    "Not a function, because step() has no place for NetworkConfig.EnableNetworkIsolation.",
  ]);
});

function pipelineIn(bucket: string): PipelineDocument {
  const empty = pipelineWith();
  return { ...empty, pipeline: { ...empty.pipeline, bucket } };
}

function stop(name: string) {
  return step(name, { Type: "Fail", Arguments: { ErrorMessage: "No" } });
}

function job(name: string, instanceType: string) {
  return step(name, {
    Type: "Processing",
    Arguments: {
      ProcessingResources: {
        ClusterConfig: { InstanceType: instanceType, InstanceCount: 1, VolumeSizeInGB: 30 },
      },
      AppSpecification: { ImageUri: "image", ContainerEntrypoint: ["run"] },
      RoleArn: "arn:aws:iam::111122223333:role/R",
    },
  });
}
