import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { loadShapes } from "../../lib/aws/load-shapes";
import { bundleFiles } from "../../lib/bundle/bundle-files";
import { unzipBundle } from "../../lib/bundle/unzip-bundle";
import { zipBundle } from "../../lib/bundle/zip-bundle";
import { toDefinition } from "../../lib/export/definition";
import { importText } from "../../lib/import/import-text";
import { graphOf } from "../../lib/pipeline/graph";
import { stepId } from "../../lib/pipeline/ids";
import { checkPythonSyntax } from "../../lib/python/check-syntax";
import { cardSize } from "../../lib/steps/card";
import { kindOf } from "../../lib/steps/registry";
import { TEMPLATES } from "../../lib/templates/templates";
import { validate } from "../../lib/validate/validate";

const ROOT = path.join(import.meta.dirname, "../..");
const GAP_PX = 32; // less looks crowded
const library = await loadShapes();
const work = mkdtempSync(path.join(tmpdir(), "pipewright-templates-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

it("every template is one that SageMaker would take", () => {
  const python = path.join(ROOT, ".venv/bin/python");
  expect(existsSync(python), "There is no .venv. Run: node scripts/setup.mjs python").toBe(true);
  const files = TEMPLATES.map(({ id, build }) => {
    const file = path.join(work, `${id}.json`);
    writeFileSync(file, JSON.stringify(toDefinition(build()), null, 2));
    return file;
  });
  const check = path.join(ROOT, "test/oracle/check_definition.py");
  const found = execFileSync(python, [check, "--strict", "--no-published", "--json", ...files]);
  expect(JSON.parse(found.toString())).toEqual(Object.fromEntries(files.map((file) => [file, []])));
});

it("every template has an id, a title and a name of its own", () => {
  for (const of of [
    TEMPLATES.map(({ id }) => id),
    TEMPLATES.map(({ title }) => title),
    TEMPLATES.map(({ build }) => build().pipeline.name),
  ])
    expect(new Set(of).size).toBe(TEMPLATES.length);
});

describe.each(TEMPLATES)("the template $id", ({ build }) => {
  const document = build();

  it("is the same every time", () => {
    expect(build()).toEqual(document);
    expect(JSON.stringify(toDefinition(build()))).toBe(JSON.stringify(toDefinition(document)));
  });

  it("wants nothing from its user but the role and the bucket of the account", () => {
    expect(validate(document, library).map(({ code }) => code)).toEqual([
      "placeholder-role",
      "placeholder-bucket",
    ]);
    const roleArn = "arn:aws:iam::111122223333:role/ours";
    const filled = { ...document, pipeline: { ...document.pipeline, roleArn, bucket: "ours" } };
    expect(validate(filled, library)).toEqual([]);
  });

  it("has every step connected and drawn by a kind of its own", () => {
    const { edges, dangling } = graphOf(document);
    const connected = new Set(edges.flatMap(({ from, to }) => [from, to]));
    expect(dangling).toEqual([]);
    for (const step of document.steps) {
      expect(connected.has(step.id)).toBe(true);
      const exported = kindOf(step).compile?.(step, document) ?? step.definition;
      expect(kindOf(step).recognise(exported)).toBe(true);
    }
  });

  it("lies on the canvas's grid with room around every card", () => {
    const cards = document.steps.map((step) => {
      const at = document.canvas.positions[step.id];
      if (!at) throw new Error(`${step.definition.Name} has no place.`);
      return { ...at, ...cardSize(step), name: step.definition.Name };
    });
    for (const [index, card] of cards.entries()) {
      expect([card.x % 4, card.y % 4]).toEqual([0, 0]);
      for (const other of cards.slice(index + 1))
        expect(isClear(card, other), `${card.name} and ${other.name}`).toBe(true);
    }
  });

  it("has Python without syntax errors", () => {
    for (const text of Object.values(document.files)) expect(checkPythonSyntax(text)).toEqual([]);
  });

  it("comes back from its bundle, which has the same bytes twice", () => {
    const zip = () =>
      zipBundle(bundleFiles(document, { library, project: "python-v3" }), document.pipeline.name);
    const opened = unzipBundle(zip());
    const read = importText(opened.ok ? opened.value.text : "", { newId: () => stepId("x") });

    expect(opened.ok && opened.value.isIntact).toBe(true);
    expect(read.ok && read.value.document).toEqual(document);
    expect(Buffer.from(zip()).equals(Buffer.from(zip()))).toBe(true);
  });
});

interface Card {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

function isClear(one: Card, other: Card): boolean {
  const isBeside =
    one.x + one.widthPx + GAP_PX <= other.x || other.x + other.widthPx + GAP_PX <= one.x;
  const isAbove =
    one.y + one.heightPx + GAP_PX <= other.y || other.y + other.heightPx + GAP_PX <= one.y;
  return isBeside || isAbove;
}
