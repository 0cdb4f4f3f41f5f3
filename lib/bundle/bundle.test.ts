import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { loadShapes } from "../aws/load-shapes";
import { importText } from "../import/import-text";
import type { PipelineDocument } from "../pipeline/document";
import { stepId } from "../pipeline/ids";
import { parameter, pipelineWith, step } from "../pipeline/testing";
import { attritionPipeline } from "../templates/attrition";
import { bundleFiles } from "./bundle-files";
import { isZip, unzipBundle } from "./unzip-bundle";
import { zipBundle } from "./zip-bundle";

const scratch = mkdtempSync(path.join(tmpdir(), "pipewright-bundle-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const library = await loadShapes();
const attrition = withSets(attritionPipeline());
const zipped = (document: PipelineDocument) =>
  zipBundle(bundleFiles(document, { library, project: "python-v3" }), "attrition");

describe("a bundle", () => {
  it("opens as the same design", () => {
    const opened = unzipBundle(zipped(attrition));
    const text = opened.ok ? opened.value.text : "";
    const read = importText(text, { newId: () => stepId("x") });

    expect(opened.ok && opened.value.isIntact).toBe(true);
    expect(read.ok && read.value.document).toEqual(attrition);
  });

  it("has the same bytes every time", () => {
    expect(Buffer.from(zipped(attrition)).equals(Buffer.from(zipped(attrition)))).toBe(true);
  });

  it("is a zip for others too, with checksums that hold and a script that parses", () => {
    const file = path.join(scratch, "bundle.zip");
    writeFileSync(file, zipped(attrition));
    execFileSync("python3", ["-m", "zipfile", "--extract", file, scratch]);
    const cwd = path.join(scratch, "attrition");

    expect(
      execFileSync("bash", ["-c", "sha256sum --check checksums.sha256"], { cwd }).toString(),
    ).toMatch(/PROBLEMS\.md: OK/);
    execFileSync("bash", ["-n", "parameters/start.sh"], { cwd });
  });

  it("holds the definition, templates, picture, problems, starts and the code", () => {
    const files = bundleFiles(attrition, { library, project: "python-v2" });

    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        "PROBLEMS.md",
        "README.md",
        "checksums.sha256",
        "design.pipewright.json",
        "diagram.svg",
        "iam-policy.json",
        "infrastructure/cloudformation.yaml",
        "infrastructure/main.tf",
        "parameters/default.json",
        "parameters/dev.json",
        "parameters/start.sh",
        "pipeline.json",
        "project/pipelines/pipeline.py",
      ]),
    );
    expect(JSON.parse(files["parameters/dev.json"] ?? "")).toEqual([
      { Name: "AucThreshold", Value: "0.7" },
    ]);
    expect(files["README.md"]).toContain("sh parameters/start.sh dev");
    expect(JSON.parse(files["iam-policy.json"] ?? "").Version).toBe("2012-10-17");
  });

  it("has no path that leads out of its folder, whatever a set is called", () => {
    const parameterSets = ["../../etc/x", "", "dev", "dev", "a b"].map((name) => ({
      name,
      values: {},
    }));
    const files = bundleFiles({ ...attrition, parameterSets }, { library, project: "none" });

    expect(Object.keys(files).filter((file) => file.startsWith("parameters/"))).toEqual([
      "parameters/a-b.json",
      "parameters/default.json",
      "parameters/dev-2.json",
      "parameters/dev.json",
      "parameters/etc-x.json",
      "parameters/start.sh",
      "parameters/values.json",
    ]);
  });

  it("says what is open", () => {
    const document = pipelineWith({ ...step("Odd", { Typ: "Fail" }), note: "Ask *Ann* first" });
    const text = bundleFiles(document, { library, project: "none" })["PROBLEMS.md"];

    expect(text).toContain("`$.Steps[0].Typ`");
    expect(text).toContain("- **Odd**: Ask \\*Ann\\* first");
  });
});

describe("a zip that is no bundle", () => {
  it("is refused with words", () => {
    const other = unzipBundle(zipSync({ "a.txt": strToU8("a") }));
    const broken = unzipBundle(zipped(attrition).slice(0, 500));

    expect(!other.ok && other.error).toContain("no design.pipewright.json");
    expect(!broken.ok && broken.error).toContain("damaged");
    expect(isZip(strToU8("{}"))).toBe(false);
  });

  it("is told apart when its design was changed", () => {
    const files = { ...bundleFiles(attrition, { library, project: "none" }) };
    const changed = { ...files, "design.pipewright.json": "{}" };
    const opened = unzipBundle(zipBundle(changed, "attrition"));

    expect(opened.ok && opened.value.isIntact).toBe(false);
  });

  it("never unpacks more than a design may have", () => {
    const bomb = zipSync({ "design.pipewright.json": new Uint8Array(3 * 1024 * 1024) });
    expect(unzipBundle(bomb).ok).toBe(false);
  });
});

function withSets(document: PipelineDocument): PipelineDocument {
  return {
    ...document,
    parameters: [...document.parameters, parameter("Extra", { DefaultValue: "`|x" })],
    parameterSets: [{ name: "dev", values: { AucThreshold: 0.7 } }],
  };
}
