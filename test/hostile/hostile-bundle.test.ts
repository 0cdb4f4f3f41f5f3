import { beforeAll, describe, expect, it } from "vitest";
import { loadShapes } from "@/lib/aws/load-shapes";
import type { ShapeLibrary } from "@/lib/aws/shape-library";
import { type BundleFiles, bundleFiles } from "@/lib/bundle/bundle-files";
import { exportStepProject } from "@/lib/export/python/export-python";
import { environments } from "@/lib/export/start-files";
import type { PipelineDocument } from "@/lib/pipeline/document";
import { parseDocument } from "@/lib/pipeline/parse-document";
import { exportHtml, exportMarkdown } from "@/lib/report/export-report";
import { attritionPipeline } from "@/lib/templates/attrition";
import { isDeviceName } from "@/lib/utils/file-name";
import { diceFrom } from "../random-designs/dice";
import { BatchReader } from "./batch-reader";
import { plainDocuments } from "./hostile-design";
import { hostileSurroundings } from "./hostile-surroundings";
import { MARK } from "./hostile-text";
import { type MarkdownParts, markdownParts } from "./readers/markdown-parts";

const DESIGNS = Math.ceil(Number(process.env.HOSTILE_DESIGNS ?? 2_000) / 80);
const SEED = Number(process.env.HOSTILE_SEED ?? 20261125);
const TIMEOUT_MS = 3_600_000;

let library: ShapeLibrary;
beforeAll(async () => {
  library = await loadShapes();
});

describe(`${DESIGNS} hostile designs (seed ${SEED})`, () => {
  it(
    "stay one document in each Markdown file: headings, tables and lists are ours, and no HTML is in it",
    async () => {
      await forEachBundle((files, document) => {
        for (const [name, text] of Object.entries(files))
          if (name.endsWith(".md")) checkMarkdown(name, text, document);
        checkMarkdown("report.md", exportMarkdown(document, library), document);
      });
    },
    TIMEOUT_MS,
  );

  it(
    "have JSON, scripts, drawings and Python packages that other readers take, with the same texts in them",
    async () => {
      const reader = new BatchReader("python3", "test/hostile/read_files.py");
      let count = 0;
      await forEachBundle(async (files, document, index) => {
        expect(JSON.parse(files["design.pipewright.json"] ?? "")).toEqual(
          JSON.parse(JSON.stringify(document)),
        );
        for (const { name, values } of environments(document)) {
          const entries = Object.entries(values).map(([Name, value]) => ({
            Name,
            Value: typeof value === "string" ? value : JSON.stringify(value),
          }));
          expect(JSON.parse(files[`parameters/${name}.json`] ?? "")).toEqual(entries);
        }
        expect(wildResources(files["iam-policy.json"] ?? "")).toEqual([]);
        const branches = document.triggers.flatMap((trigger) =>
          trigger.type === "push" && trigger.isEnabled ? [trigger.branch.toWellFormed()] : [],
        );
        const report = exportHtml(document, library);
        const { files: functions } = exportStepProject(document, { sdk: "v3", library });
        for (const path of Object.keys(functions)) checkPath(path);
        for (const path of Object.keys(files)) checkPath(path);
        const folded = Object.keys(files).map((path) => path.toLowerCase());
        expect(new Set(folded.filter((path) => path.startsWith("parameters/"))).size).toBe(
          folded.filter((path) => path.startsWith("parameters/")).length,
        );
        count += 1;
        await reader.send({ id: index, files: { ...files, "report.html": report }, branches });
      });

      expect(await reader.end()).toBe(`${count} read, 0 faults\n`);
    },
    TIMEOUT_MS,
  );
});

async function forEachBundle(
  visit: (files: BundleFiles, document: PipelineDocument, index: number) => void | Promise<void>,
): Promise<void> {
  const documents = [...plainDocuments(), attritionPipeline()];
  const dice = diceFrom(SEED);
  for (let index = 0; index < DESIGNS; index += 1) {
    const document = enterable(hostileSurroundings(documents, dice));
    try {
      await visit(bundleFiles(document, { library, project: "python-v3" }), document, index);
    } catch (cause) {
      throw new Error(`Design ${index}: ${String(cause)}`, { cause });
    }
  }
}

/**
 * As it would come through the door: files whose names are refused there left out. So are `aux.py` and `a.`, which open for
 * those who have them already, and which no editor lets anybody give any more.
 */
function enterable(document: PipelineDocument): PipelineDocument {
  const isTaken = (files: PipelineDocument["files"]) =>
    parseDocument(JSON.parse(JSON.stringify({ ...document, files }))).ok;
  const isOfOld = (path: string) =>
    path.split("/").some((name) => name.endsWith(".") || isDeviceName(name));
  const files = Object.entries(document.files).filter(
    ([path, text]) => isTaken({ [path]: text }) && !isOfOld(path),
  );
  return { ...document, files: Object.fromEntries(files) };
}

function checkPath(path: string): void {
  expect(path).not.toMatch(/^\/|\\|\/\/|(^|\/)\.{1,2}(\/|$)|[\p{C}\p{Zl}\p{Zp}:*?"<>|]/u);
  for (const name of path.split("/")) {
    expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
    expect(name).not.toMatch(/[. ]$/);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
  }
}

/** Resources of the policy that the author's words have made wider than one thing. */
function wildResources(text: string): readonly string[] {
  const { Statement } = JSON.parse(text);
  return Statement.flatMap(
    ({ Resource }: { readonly Resource: readonly string[] }) => Resource,
  ).filter((resource: string) => resource.includes(MARK) || /\$\{/.test(resource));
}

const TARGETS = new Set(["diagram.svg", "PROBLEMS.md"]);
const LANGUAGES = new Set(["sh", "mermaid", ""]);

function checkMarkdown(name: string, text: string, document: PipelineDocument): void {
  const parts = markdownParts(text);
  expect(parts.others, name).toEqual([]);
  expect(
    parts.targets.filter((target) => !TARGETS.has(target)),
    name,
  ).toEqual([]);
  expect(
    parts.blocks.filter(({ language }) => !LANGUAGES.has(language)),
    name,
  ).toEqual([]);
  for (const rows of parts.tables) {
    const widths = new Set(rows.map((row) => row.length));
    expect(widths.size, name).toBe(1);
  }
  expect(
    parts.headings.filter((heading) => !isOurHeading(heading, document)),
    name,
  ).toEqual([]);
  if (!name.endsWith("PROBLEMS.md"))
    expect(parts.headings[0]?.trim(), name).toBe(`# ${line(document.pipeline.name)}`.trim());
  checkParameters(name, parts, document);
}

/** The table of parameters has a row for each, and in its cells what the author wrote. */
function checkParameters(
  name: string,
  { tables }: MarkdownParts,
  document: PipelineDocument,
): void {
  const table = tables.find(([head]) => head?.[0] === "Name" && head[1] === "Type");
  if (!table) return;
  const [, ...rows] = table;
  const wanted = document.parameters.map(({ Name, Type }) => [line(Name), line(Type)]);
  expect(
    rows.map(([first, second]) => [first, second]),
    name,
  ).toEqual(wanted);
}

function isOurHeading(heading: string, { pipeline, steps }: PipelineDocument): boolean {
  if (/^## (?!.*☠)/u.test(heading) || heading === "# Open problems and notes") return true;
  if (heading.trim() === `# ${line(pipeline.name)}`.trim()) return true;
  const title = /^### \d+\. (.*) \([^()]*(?:\([^()]*\))?[^()]*\)$/u.exec(heading)?.[1];
  return steps.some(({ definition }) => line(definition.Name) === title);
}

/** A text as Markdown can show it: on one line. */
function line(text: string): string {
  return text.replaceAll(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
}
