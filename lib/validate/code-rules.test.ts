import { describe, expect, it } from "vitest";
import type { CodeSettings, PipelineDocument } from "../pipeline/document";
import { filePath, stepId, stepKind } from "../pipeline/ids";
import { executeCode } from "../steps/execute-code";
import type { JsonObject } from "../utils/json";
import { setMember } from "../utils/json-path";
import { designWith, issuesOf } from "./testing";

const CONTEXT = {
  name: "Process",
  roleArn: "arn:aws:iam::123456789012:role/Sample",
  bucket: "sample",
  region: "eu-west-1",
};
const NEW = executeCode.start(CONTEXT);

/** A new Execute-code step that reads from S3, with other code. */
function codeStep(
  code: Partial<CodeSettings>,
  files: Readonly<Record<string, string>>,
): PipelineDocument {
  const id = stepId("code");
  const settings = {
    entryFile: "main_part.py",
    functionName: "run",
    packages: [],
    returns: [],
    ...code,
  };
  const definition = { ...NEW.definition, ...withLocations(NEW.definition) };
  const step = { id, kind: stepKind("execute-code"), definition, code: settings };
  const stored = Object.entries(files).map(([name, text]) => [filePath(id, name), text]);
  return { ...designWith(step), files: Object.fromEntries(stored) };
}

/** With the blanks filled in that the author has to. */
function withLocations(definition: JsonObject): JsonObject {
  return JSON.parse(
    JSON.stringify(definition).replaceAll('"S3Uri":""', '"S3Uri":"s3://sample/raw"'),
  );
}

async function faults(document: PipelineDocument): Promise<readonly string[]> {
  return (await issuesOf(document)).map(({ code, message }) => `${code}: ${message}`);
}

const RUN = "def run():\n    return {}\n";

describe("an Execute-code step", () => {
  it("with its file and function is in order", async () => {
    expect(await faults(codeStep({}, { "main_part.py": RUN }))).toEqual([]);
  });

  it("as the palette adds it has code in order, and asks where its data lies", async () => {
    const document = codeStep(NEW.code ?? {}, NEW.files ?? {});
    expect(await faults(document)).toEqual([]);
    const [step] = document.steps;
    const asAdded = { ...document, steps: step ? [{ ...step, definition: NEW.definition }] : [] };
    for (const fault of await faults(asAdded))
      expect(fault).toMatch(
        /^pattern-mismatch: “Process”, “\w+”: “S3Uri” is empty\. Fill it in\.$/,
      );
  });

  it("without files has nothing to run", async () => {
    const document = codeStep({}, {});
    const steps = document.steps.map((step) => ({ ...step, definition: NEW.definition }));
    expect(await faults({ ...document, steps })).toContain(
      "missing-code: “Process” has no files, so it has nothing to run. Add one.",
    );
  });

  it("whose code was imported as an address only is noted", async () => {
    const document = codeStep({}, {});
    const code = {
      InputName: "code",
      AppManaged: false,
      S3Input: {
        S3Uri: "s3://sample/code",
        LocalPath: "/opt/ml/processing/input/code",
        S3DataType: "S3Prefix",
        S3InputMode: "File",
      },
    };
    const steps = document.steps.map((step) => ({
      ...step,
      definition: {
        ...step.definition,
        ...setMember(step.definition, ["Arguments", "ProcessingInputs"], [code]),
      },
    }));
    expect(await faults({ ...document, steps })).toEqual([
      "code-elsewhere: The code of “Process” was imported as an address in S3. Add its files to edit it here.",
    ]);
  });

  it("that starts with a missing file is told which files there are", async () => {
    expect(await faults(codeStep({}, { "other.py": RUN }))).toEqual([
      "missing-entry-file: “Process” starts with “main_part.py”, which is not one of its files. It has “other.py”: choose one.",
    ]);
  });

  it("that calls a missing function is told which functions there are", async () => {
    expect(await faults(codeStep({ functionName: "train" }, { "main_part.py": RUN }))).toEqual([
      "missing-function: “Process” calls “train”, which “main_part.py” does not define. It has “run”: choose one.",
    ]);
  });

  it("with a syntax error in any file is told the line", async () => {
    const found = await faults(
      codeStep({}, { "main_part.py": RUN, "helper.py": "x = 1\ny = (\n", "notes.txt": "(" }),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^python-syntax: “Process”, helper\.py line 2: /);
  });

  it("is looked at again when its text changes", async () => {
    const good = codeStep({}, { "main_part.py": RUN });
    const bad = { ...good, files: { [filePath(stepId("code"), "main_part.py")]: "def run(:\n" } };
    expect(await faults(good)).toEqual([]);
    expect((await faults(bad)).length).toBeGreaterThan(0);
    expect(await faults(good)).toEqual([]);
  });
});
