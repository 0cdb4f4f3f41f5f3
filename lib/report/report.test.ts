import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { loadShapes } from "../aws/load-shapes";
import type { ShapeLibrary } from "../aws/shape-library";
import type { PipelineDocument } from "../pipeline/document";
import { conditionStep, inBranch, parameter, pipelineWith, step } from "../pipeline/testing";
import { TEMPLATES } from "../templates/templates";
import { exportHtml, exportMarkdown } from "./export-report";
import { makeReport } from "./make-report";

const SECRET = `AKIA${"QWERTYUIOPASDFGH"}`;

let library: ShapeLibrary;
beforeAll(async () => {
  library = await loadShapes();
});

describe("a report", () => {
  it("tells the steps in running order, with what each waits for and when it runs at all", () => {
    const gate = { ...conditionStep("Gate"), note: "Ask Ada" };
    const after = { DependsOn: ["Prepare"] };
    const design = pipelineWith(
      { ...gate, definition: { ...gate.definition, ...after } },
      step("Register", { Description: "Keeps the model" }, inBranch("Gate")),
      step("Prepare"),
    );

    expect(makeReport(design, library).steps).toMatchObject([
      { name: "Prepare", wave: 1, after: [], onlyIf: "" },
      { name: "Gate", wave: 2, after: ["Prepare"], note: "Ask Ada" },
      { name: "Register", wave: 3, after: [], onlyIf: "Gate is true", summary: "Keeps the model" },
    ]);
  });

  it("gives each parameter's value in each environment", () => {
    const design: PipelineDocument = {
      ...pipelineWith(step("Prepare")),
      parameters: [parameter("Rate", { Type: "Float", DefaultValue: 0.5 })],
      parameterSets: [
        { name: "dev", values: {} },
        { name: "prod", values: { Rate: 0.9 } },
      ],
    };

    expect(makeReport(design, library)).toMatchObject({
      environments: ["dev", "prod"],
      parameters: [{ name: "Rate", type: "Float", standard: "0.5", values: ["", "0.9"] }],
    });
  });

  it("lists steps on a cycle too, after all others", () => {
    const design = pipelineWith(
      step("A", { DependsOn: ["B"] }),
      step("B", { DependsOn: ["A"] }),
      step("C"),
    );

    expect(makeReport(design, library).steps.map(({ name, wave }) => [name, wave])).toEqual([
      ["C", 1],
      ["A", 2],
      ["B", 2],
    ]);
  });

  it("masks secrets wherever they stand", () => {
    const design: PipelineDocument = {
      ...pipelineWith({ ...step("Prepare", { Description: SECRET }), note: SECRET }),
      parameters: [parameter("Key", { DefaultValue: SECRET })],
      canvas: { positions: {}, notes: [] },
    };
    const told = { ...design, pipeline: { ...design.pipeline, description: SECRET } };

    expect(exportHtml(told, library)).not.toContain(SECRET);
    expect(exportMarkdown(told, library)).not.toContain(SECRET);
  });
});

describe.each(TEMPLATES)("of the template $title", ({ build }) => {
  it("is the same bytes twice and holds every step", () => {
    const [page, text] = [exportHtml(build(), library), exportMarkdown(build(), library)];

    expect(exportHtml(build(), library)).toBe(page);
    expect(exportMarkdown(build(), library)).toBe(text);
    for (const { definition } of build().steps) {
      expect(page).toContain(`<h3>${definition.Name} `);
      expect(text).toContain(definition.Name.replaceAll("_", "\\_"));
    }
  });
});

/** What browsers, Markdown and Mermaid take for markup, and any text beside it. */
const hostile = fc.oneof(
  fc.constantFrom(
    "<script>alert(1)</script>",
    `" onload="alert(1)`,
    "</style><script>",
    "]] --> x{{",
    'a"] --> b',
    "```\n# heading",
    "| a | b |",
    "[x](javascript:alert(1))",
    "%%{init: {}}%%",
    "#quot;",
  ),
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.string({ unit: "binary", maxLength: 30 }),
);

const designs = fc.record({ name: hostile, other: hostile, text: hostile }).map(
  ({ name, other, text }): PipelineDocument => ({
    ...pipelineWith(
      { ...step(`a${name}`, { Description: text }), note: text },
      step(`b${other}`, { DependsOn: [`a${name}`] }),
    ),
    parameters: [parameter(name, { DefaultValue: text })],
    parameterSets: [{ name: other, values: { [name]: text } }],
  }),
);

describe("whatever the design says", () => {
  it("the page has our tags alone, and no more of them than it has steps", () => {
    const known = new Set(tagsOf(exportHtml(designOf("x"), library)));
    fc.assert(
      fc.property(hostile, (text) => {
        const page = exportHtml(designOf(`x${text}`), library);
        const tags = tagsOf(page);
        expect(tags.filter((tag) => !known.has(tag))).toEqual([]);
        expect(tags.filter((tag) => tag === "h1" || tag === "h3" || tag === "img")).toHaveLength(3);
        expect(page).not.toMatch(/<script|<[^>]*\son\w+="/);
      }),
      { numRuns: 300 },
    );
  });

  it("the chart's labels are closed, and the text has no line that is not ours", () => {
    fc.assert(
      fc.property(designs, (design) => {
        const text = exportMarkdown(design, library);
        const chart = /```mermaid\n([\s\S]*?)\n```/.exec(text)?.[1] ?? "";
        const labels = chart.split("\n").filter((line) => line.includes("["));
        expect(labels).toHaveLength(2);
        for (const line of labels) expect(line).toMatch(/^ {2}s\d\["[^"`<>\\&]*"\]$/);
        expect(text.match(/^# /gm)).toHaveLength(1);
        expect(text.match(/^### /gm)).toHaveLength(2);
      }),
      { numRuns: 300 },
    );
  });
});

/** The same design but for the text in it. */
function designOf(text: string): PipelineDocument {
  const design = pipelineWith({ ...step("Prepare", { Description: text }), note: text });
  return {
    ...design,
    pipeline: { ...design.pipeline, name: text, description: text },
    canvas: { positions: {}, notes: [] },
  };
}

/** Names of all tags in their order, drawings apart, which have tests of their own. */
function tagsOf(page: string): readonly string[] {
  const body = page.slice(page.indexOf("<body"));
  return [...body.matchAll(/<(\/?[a-z][^\s>]*)/g)].map(([, tag = ""]) => tag);
}
