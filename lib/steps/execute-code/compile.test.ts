import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { PipelineDocument } from "../../pipeline/document";
import { filePath } from "../../pipeline/ids";
import { getAt } from "../../utils/json-path";
import { codeLocation, compileExecuteCode } from "./compile";
import { folderHash } from "./folder-hash";
import { checkFileName, codeFolder } from "./generated-files";
import { documentWith, newStep } from "./testing";

const STEP = newStep("CleanRows");
const FILES = { "clean_rows.py": "def clean_rows(data, output): ...\n", "more.py": "" };
const DOCUMENT = documentWith([STEP], { CleanRows: FILES });
const CODE_URI = ["Arguments", "ProcessingInputs", 1, "S3Input", "S3Uri"];

describe("a compiled Execute-code step", () => {
  it("reads its code from a folder named by the content", () => {
    const location = getAt(compileExecuteCode(STEP, DOCUMENT), CODE_URI);
    expect(location).toMatch(
      /^s3:\/\/amzn-s3-demo-bucket\/Sample\/code\/clean_rows\/[0-9a-f]{64}\/$/,
    );
    expect(location).toBe(codeLocation(STEP, DOCUMENT));
    expect(codeFolder(STEP, DOCUMENT).map(({ name }) => name)).toEqual([
      "clean_rows.py",
      "main.py",
      "more.py",
    ]);
  });

  it("gets another location for every change of name, text or settings, and only then", () => {
    const step = { ...STEP };
    const location = (files: Readonly<Record<string, string>>, changed = step) =>
      codeLocation(changed, documentWith([changed], { CleanRows: files }));
    const first = location(FILES);
    expect(location({ "more.py": "", "clean_rows.py": FILES["clean_rows.py"] })).toBe(first);
    const others = [
      location({ ...FILES, "more.py": "x" }),
      location({ ...FILES, "more.py": "y" }),
      location({ "clean_rows.py": FILES["clean_rows.py"], "other.py": "" }),
      location({ "clean_rows.py": FILES["clean_rows.py"] }),
      location(FILES, newStep("CleanRows", { packages: ["pandas"] })),
    ];
    expect(new Set([first, ...others]).size).toBe(6);
  });

  it("hashes as any SHA-256 does", () => {
    const hash = createHash("sha256").update("a.py\n3\né\n").digest("hex");
    expect(folderHash([{ name: "a.py", text: "é\n" }])).toBe(hash);
  });

  it("goes out untouched when its code is not in the design", () => {
    expect(compileExecuteCode(STEP, documentWith([STEP], {}))).toBe(STEP.definition);
  });

  it("notices a change of the files, the bucket and the pipeline's name after it was compiled once", () => {
    const first = compileExecuteCode(STEP, DOCUMENT);
    expect(compileExecuteCode(STEP, DOCUMENT)).toBe(first);
    expect(compileExecuteCode(STEP, withFile(DOCUMENT, "code/step-other/x.py"))).toBe(first);
    expect(compileExecuteCode(STEP, withFile(DOCUMENT, filePath(STEP.id, "x.py")))).not.toEqual(
      first,
    );
    for (const settings of [{ bucket: "b" }, { name: "n" }]) {
      const pipeline = { ...DOCUMENT.pipeline, ...settings };
      expect(compileExecuteCode(STEP, { ...DOCUMENT, pipeline })).not.toEqual(first);
    }
  });

  it("takes no time worth noticing when nothing changed", () => {
    const steps = Array.from({ length: 50 }, (_, index) => newStep(`Step${index}`));
    const text = "x = 1\n".repeat(2000);
    const files = Object.fromEntries(
      steps.map(({ definition }) => [definition.Name, { "a.py": text }]),
    );
    const document = documentWith(steps, files);
    const compileAll = () => steps.map((step) => compileExecuteCode(step, document));
    compileAll();
    const times = Array.from({ length: 20 }, () => {
      const start = performance.now();
      compileAll();
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(5);
  });
});

describe("names of a step's files", () => {
  it("leave main.py and requirements.txt to us", () => {
    for (const name of ["main.py", "requirements.txt"]) {
      expect(checkFileName(name, new Set())).toMatchObject({
        ok: false,
        error: { code: "reserved-file-name" },
      });
    }
  });

  it("stay inside the folder and apart from each other", () => {
    for (const name of ["../x.py", "a/b.py", "", ".hidden", "a b.py"]) {
      expect(checkFileName(name, new Set())).toMatchObject({
        ok: false,
        error: { code: "invalid-file-name" },
      });
    }
    expect(checkFileName("a.py", new Set(["a.py"]))).toMatchObject({ ok: false });
    expect(checkFileName("features-2.py", new Set(["a.py"]))).toEqual({
      ok: true,
      value: "features-2.py",
    });
  });
});

function withFile(document: PipelineDocument, path: string): PipelineDocument {
  return { ...document, files: { ...document.files, [path]: "new" } };
}
